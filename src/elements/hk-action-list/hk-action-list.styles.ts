import { css } from 'lit';

export const styles = css`
  ol {
    counter-reset: action;
    list-style: none;
  }
  ol > li {
    counter-increment: action;
    position: relative;
    padding-block: 0.4em 0;
    padding-inline-start: 1.6em;
    border-block-start: 1px solid var(--border);
  }
  ol > li::before {
    content: counter(action);
    position: absolute;
    inset-inline-start: 0;
    color: var(--muted);
    font-family: var(--sans);
    line-height: 1.3;
  }
  ol > li > :is(p, ul) {
    font-size: 0.93em;
    line-height: 1.36;
  }
  .title {
    font-weight: 700;
  }
  details {
    /* above the next action, which comes a little too near */
    position: relative;
    z-index: 1;
    margin-block: -5px;
  }
  [open] {
    margin-block-end: 0.4em;
  }
  ul {
    margin-block-start: 0.3em;
    padding-inline-start: 1em;
  }
  ul li {
    margin-block: 0.15em;
  }
  small,
  .note {
    margin-block-start: 0.5em;
  }
  .note {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--border);
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    font: 600 max(14px, 0.92em) / 1.4 var(--sans);
  }
  .go > * {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  /* the lookup above changes its height with each answer: with containment, the list is only moved, not laid out again */
  @supports (overflow-clip-margin: 1em) {
    ol {
      contain: layout paint;
      /* room for focus rings and for shadows from the page's styles */
      overflow-clip-margin: 1em;
    }
  }
  hk-rep-lookup {
    margin-block: 0.8em;
  }
  /* without its summary nothing is left to bring nearer */
  @media print {
    details {
      margin: 0;
    }
  }
`;
