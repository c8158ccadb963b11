import { css } from 'lit';

/** Styles of the guided calls and the letters. */
export const callFlowStyles = css`
  .steps {
    display: grid;
    gap: 0.9em;
    grid-template-columns: 100%;
  }
  .progress {
    display: grid;
    gap: 0.3em;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.5em;
    border: 1px solid var(--muted);
    border-radius: 1em;
    background: var(--surface);
    overflow: clip;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  .scan {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
  }
  .scan svg {
    background: #fff;
    inline-size: 9em;
    max-inline-size: 100%;
    aspect-ratio: 1;
    border-radius: var(--radius);
  }
  .scan p {
    flex: 1 1 10em;
  }
  .sender .row {
    max-inline-size: none;
  }
  .sender .row p {
    flex: 1 1 12em;
    display: grid;
    grid-template-columns: 100%;
    min-inline-size: 0;
    gap: 0.3em;
  }
  .sender input {
    inline-size: 100%;
  }
  .summary {
    display: grid;
    list-style: none;
    border-block: 1px solid var(--border);
  }
  .summary li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.8em;
    min-block-size: 3em;
    font: 0.95em/1.4 var(--sans);
  }
  .summary li + li {
    border-block-start: 1px solid var(--border);
  }
  .summary button {
    min-block-size: 44px;
    margin-inline-start: auto;
  }
  .letter {
    display: grid;
    gap: 0.5em;
    grid-template-columns: 100%;
    padding: 0.9em 1em;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.3);
    background: var(--surface);
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    margin: 0;
    padding: 0.7em;
    border: 2px solid var(--text);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-size: 1em;
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
    min-block-size: 12em;
    max-block-size: 40em;
    unicode-bidi: plaintext;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    font-size: 0.92em;
  }
  .links > * {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .memory {
    display: grid;
    gap: 0.4em;
    justify-items: start;
  }
  .status-message:empty {
    position: absolute;
  }
  @media (forced-colors: active) {
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    progress::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .letter textarea {
      border: 0;
      min-block-size: 0;
      max-block-size: none;
    }
    .progress,
    #how,
    .letter .links,
    .scan,
    .memory,
    .ways {
      display: none;
    }
  }
`;
