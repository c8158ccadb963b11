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
  /* what the picture is drawn with, read from here */
  .look {
    background: var(--accent);
    color: var(--on-accent);
    outline-color: var(--surface);
    column-rule-color: var(--text);
    text-decoration-color: var(--muted);
    font-family: var(--heading-font);
    forced-color-adjust: none;
  }
  .look span {
    font-family: var(--sans);
  }
  canvas {
    display: block;
    inline-size: min(100%, 22em);
    block-size: auto;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  #copy-alt {
    justify-self: start;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
