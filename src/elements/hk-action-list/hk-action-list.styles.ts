import { css } from 'lit';

export const styles = css`
  ol {
    counter-reset: action;
    list-style: none;
  }
  ol > li {
    counter-increment: action;
    position: relative;
    padding-block: 0.95em;
    padding-inline-start: 2.6em;
    border-block-start: 1px solid var(--border);
  }
  ol > li::before {
    content: counter(action);
    position: absolute;
    inset-inline-start: 0;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.1;
  }
  ul {
    margin-block-start: 0.5em;
    padding-inline-start: 1.1em;
  }
  ul li {
    margin-block: 0.35em;
  }
`;
