import { css } from 'lit';

export const styles = css`
  .lookup,
  .result,
  form {
    display: grid;
    gap: 0.8em;
    /* a long word or a list of states must not make the column wider than the card */
    grid-template-columns: 100%;
  }
  form {
    gap: 0.4em;
  }
  label,
  .label {
    font: 600 0.88em/1.3 var(--sans);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: 24em;
  }
  .row > * {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  #zip {
    inline-size: 4.9em;
    padding-inline: 0.5em;
    font-size: 1.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.06em;
  }
  #zip[aria-invalid='true'] {
    border-color: var(--error);
  }
  .error {
    color: var(--error);
    font: 600 0.92em/1.4 var(--sans);
  }
  .heading {
    font-size: 1.22em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    margin-block-start: 0.4em;
  }
  /* not to be operated: the focus is led here so that reading goes on here */
  [tabindex='-1'] {
    outline: none;
  }
  .result:empty,
  .error:empty {
    display: none;
  }
  /* it stays in the tree, so that what it comes to say is heard */
  .status:empty {
    position: absolute;
  }
  .seats,
  .choices {
    display: grid;
    gap: 0.6em;
    list-style: none;
  }
  .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .choices button {
    display: grid;
    gap: 0.15em;
    justify-content: start;
    inline-size: 100%;
    block-size: 100%;
    text-align: start;
  }
  .choices span {
    font-weight: 400;
    font-size: 0.9em;
  }
  details > * + * {
    margin-block-start: 0.6em;
  }
  details[open] {
    padding-block-end: 0.4em;
  }
`;
