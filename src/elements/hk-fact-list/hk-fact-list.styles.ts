import { css } from 'lit';

export const styles = css`
  ol {
    display: grid;
    gap: 0 1.6em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    list-style: none;
  }
  li {
    padding-block: 0.7em 1em;
    border-block-start: 3px solid var(--text);
    line-height: 1.4;
    text-wrap: pretty;
  }
  strong {
    display: block;
    margin-block-end: 0.12em;
    font-family: var(--heading-font);
    font-size: 2.3em;
    font-variant-numeric: lining-nums tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1.1;
  }
  small {
    margin-block-start: 0.5em;
  }
`;
