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
  label {
    font-weight: 600;
    font-size: 0.88em;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    min-inline-size: 0;
  }
  .pick {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding-block: 0.6em;
    font-weight: 400;
    font-size: 0.95em;
    cursor: pointer;
  }
  .pick input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    min-block-size: 0;
    accent-color: var(--link);
  }
  .about {
    padding: 0.8em 1em;
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
    line-height: 1.4;
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
    margin-block-start: 0.4em;
  }
  .result:empty {
    display: none;
  }
  /* not display: none, so that screen readers announce messages that appear in them */
  .error:empty,
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
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .ways > * {
    flex: 1 1 auto;
  }
  #use {
    justify-self: start;
    min-block-size: 44px;
    font: 0.92em/1.4 var(--sans);
    text-align: start;
  }
  .choices button {
    display: grid;
    gap: 0.15em;
    justify-content: start;
    inline-size: 100%;
    block-size: 100%;
    text-align: start;
  }
  .choices small {
    display: none;
  }
  .choices span {
    font-weight: 400;
    font-size: 0.9em;
  }
  @media print {
    #which:has(+ * small),
    .choices button,
    .choices small {
      display: grid !important;
    }
  }
  details > * + * {
    margin-block-start: 0.6em;
  }
  details ul:not(.choices) {
    padding-inline-start: 1.2em;
    font: 0.92em/1.5 var(--sans);
  }
`;
