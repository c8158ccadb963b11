import { css } from 'lit';

/** Tokens, type and controls that every element shares. A token set by the page (`--hk-...`) wins everywhere. */
export const controls = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }

  /* The page's own rules reach the host and what it inherits: start from known ground. */
  .root {
    --ink: var(--hk-ink, light-dark(#1d1b16, #f2eee3));
    --muted: var(--hk-muted, light-dark(#625c4e, #aba392));
    --paper: var(--hk-paper, light-dark(#fffdf8, #171613));
    --line: var(--hk-line, light-dark(#e3dccb, #34312a));
    --lamp: var(--hk-lamp, #ffc93c);
    --on-lamp: var(--hk-on-lamp, #1d1b16);
    --glow: var(--hk-glow, light-dark(#fff3cf, #2a2412));
    --link: var(--hk-link, light-dark(#7a4b00, #ffd569));
    --error: var(--hk-error, light-dark(#a3190f, #ffb4a9));
    --focus: var(--hk-focus, light-dark(#0b57d0, #a8c7fa));
    --sans: var(--hk-sans, system-ui, sans-serif);
    --radius: var(--hk-radius, 0.55em);
    all: initial;
    display: block;
    color-scheme: inherit;
    box-sizing: border-box;
    color: var(--ink);
    font-family: var(--hk-font, inherit);
    font-size: var(--hk-font-size, max(16px, 1em));
    line-height: 1.55;
    overflow-wrap: anywhere;
  }
  *,
  ::before,
  ::after {
    box-sizing: inherit;
  }
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  p {
    text-wrap: pretty;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  button,
  input,
  select,
  .button,
  .note,
  .links,
  summary,
  label {
    font-family: var(--sans);
    line-height: 1.3;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 48px;
    margin: 0;
    padding: 0.6em 1.2em;
    border: 2px solid transparent;
    border-radius: var(--radius);
    background: var(--lamp);
    color: var(--on-lamp);
    font-size: 1em;
    font-weight: 700;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: color-mix(in oklab, var(--lamp), var(--on-lamp) 10%);
  }
  .quiet,
  .quiet:hover {
    border-color: var(--muted);
    background: var(--paper);
    color: inherit;
    font-weight: 600;
  }
  .quiet:hover,
  .quiet[aria-pressed='true'] {
    border-color: var(--ink);
  }
  .quiet[aria-pressed='true'] {
    box-shadow: inset 0.3em 0 0 var(--lamp);
  }
  .link,
  .link:hover {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--link);
    font: inherit;
    text-decoration: underline;
  }
  input,
  select {
    margin: 0;
    min-block-size: 48px;
    padding: 0.5em 0.7em;
    border: 2px solid var(--ink);
    border-radius: var(--radius);
    background: var(--paper);
    color: inherit;
    font-size: 1em;
  }
  summary {
    padding-block: 0.5em;
    cursor: pointer;
    font-weight: 600;
    font-size: 0.9em;
  }
  .note {
    color: var(--muted);
    font-size: 0.84em;
    line-height: 1.5;
  }
  .tel {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  /* large type on a small phone: a number may break there rather than be cut off */
  @container (max-width: 16em) {
    .tel {
      white-space: normal;
    }
  }

  @media (forced-colors: active) {
    button,
    .button {
      border-color: ButtonText;
    }
    .quiet[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --muted: var(--ink);
      --line: var(--ink);
    }
  }
  @media print {
    .root {
      color-scheme: light;
    }
    button,
    details {
      display: none;
    }
    .button {
      border-color: currentColor;
      background: none;
      color: inherit;
    }
  }
`;
