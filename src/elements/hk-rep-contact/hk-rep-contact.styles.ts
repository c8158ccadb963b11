import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .seat {
    display: grid;
    gap: 0.45em 1em;
    grid-template-columns: 1fr auto;
    align-items: center;
    padding: 0.9em 1em;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.3);
    background: var(--surface);
  }
  .name {
    font-size: 1.12em;
    font-weight: 700;
    line-height: 1.25;
  }
  .remark,
  .links,
  .script,
  details {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .offices {
    display: grid;
    gap: 0.9em 1.2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    margin-block: 0.6em;
    list-style: none;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.2em;
    font-size: 0.88em;
    line-height: 1.75;
  }
  #number {
    user-select: all;
  }
  @media print {
    .seat {
      break-inside: avoid;
    }
    .links {
      display: none;
    }
  }
  @container (max-width: 27em) {
    .seat {
      grid-template-columns: 1fr;
    }
  }
`;
