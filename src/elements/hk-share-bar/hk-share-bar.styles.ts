import { css } from 'lit';

export const styles = css`
  .root,
  .ways {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  #more {
    justify-self: start;
  }
  .ways {
    padding: 0.65em 0.85em 0.85em;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.3);
    background: var(--surface);
  }
  #link {
    margin-block-start: -0.3em;
  }
  .two {
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
  }
  .two > * {
    padding-inline: 6px;
    font-size: max(14px, 0.9em);
  }
  .host {
    display: block;
    color: var(--muted);
    font-weight: 400;
    font-size: var(--small);
  }
  [role='status']:empty {
    position: absolute;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
