import { css } from 'lit';

export const styles = css`
  ol {
    counter-reset: fact;
    list-style: none;
  }
  li {
    counter-increment: fact;
    position: relative;
    padding-block: 0.3em;
    padding-inline-start: 1.6em;
    border-block-start: 1px solid var(--border);
    line-height: 1.4;
    text-wrap: pretty;
  }
  li::before {
    content: counter(fact);
    position: absolute;
    inset-inline-start: 0;
    color: var(--muted);
    font-family: var(--sans);
  }
  strong {
    font-family: var(--heading-font);
    font-size: 1.2em;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.1;
  }
  small {
    margin-block-start: 0.3em;
  }
`;
