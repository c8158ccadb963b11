import { css } from 'lit';

export const styles = css`
  .root {
    display: grid;
    gap: 0.6em;
    grid-template-columns: minmax(0, 1fr);
  }
  .events {
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.3);
    background: var(--surface);
    list-style: none;
    overflow: clip;
  }
  li {
    display: grid;
    gap: 2px;
    grid-template-columns: minmax(0, 1fr);
    padding: 10px 12px;
  }
  summary {
    color: var(--link);
    font-weight: 500;
  }
  .calendar:not([open]) {
    margin-block: -4px -8px;
  }
  li + li {
    border-block-start: 1px solid var(--border);
  }
  .when {
    font: var(--small) / 1.4 var(--sans);
  }
  .mark {
    color: var(--error);
  }
`;
