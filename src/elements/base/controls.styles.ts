import { css } from 'lit';

/** Tokens, typography and controls for all elements. Custom properties of the page (`--hk-...`) override the tokens. */
export const controls = css`
  :host {
    display: block;
    /* on a page of upright Chinese too: what is in the element is as high as it needs */
    writing-mode: horizontal-tb;
  }
  :host([hidden]) {
    display: none;
  }
  /* a size container has no intrinsic width: this gives one in a flex container, a dialog or a table cell, which fit their content */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 640px);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /* with a theme that may differ from the page's, an element needs its own background */
  :host(:is([theme='light'], [theme='dark'])) .root {
    background: var(--surface);
  }

  /* the page's rules reach the host, and are inherited: reset everything */
  .root {
    --text: var(--hk-text, light-dark(#1d1b16, #f2eee3));
    --surface: var(--hk-surface, light-dark(#fffdf8, #171613));
    --accent: var(--hk-accent, #ffc93c);
    --on-accent: var(--hk-on-accent, #1d1b16);
    --muted: var(--hk-muted, color-mix(in oklab, var(--text), var(--surface) 28%));
    --line: color-mix(in oklab, var(--text), var(--surface) 36%);
    --border: var(--hk-border, color-mix(in oklab, var(--text), var(--surface) 84%));
    --edge: color-mix(in oklab, var(--accent), var(--text) 55%);
    --tint: color-mix(in oklab, var(--surface), var(--accent) 14%);
    --link: color-mix(in oklab, var(--text), var(--accent) 33%);
    --error: color-mix(in oklab, var(--text), #e00 62%);
    --sans: var(--hk-ui-font, system-ui, sans-serif);
    --scroll-margin: var(--hk-scroll-margin, 12px);
    --small: max(14px, 0.875em);
    --heading-font: var(--hk-heading-font, var(--hk-font, inherit));
    --radius: var(--hk-radius, 0.55em);
    all: initial;
    display: block;
    container-type: inline-size;
    color-scheme: inherit;
    box-sizing: border-box;
    color: var(--text);
    font-family: var(--hk-font, inherit);
    font-size: var(--hk-font-size, max(16px, 1em));
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  /*
   * The page may set a dark accent: the text on it is black or white, whichever has more contrast. That depends only on the
   * luminance (y), so the accent is converted to grey first. At a luminance of 0.18 both have a contrast of 4.6.
   */
  @supports (color: oklch(from red l c h)) {
    .root {
      --on-accent: var(
        --hk-on-accent,
        oklch(from color(from var(--accent) xyz y y y) clamp(0, (0.565 - l) * 1e4, 1) 0 0)
      );
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    scroll-margin-block: var(--scroll-margin);
  }
  [hidden] {
    display: none !important;
  }
  /* for screen readers only */
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  p,
  ul,
  ol,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .heading {
    inline-size: fit-content;
    font-family: var(--heading-font);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  p {
    text-wrap: pretty;
  }
  a,
  .link {
    color: var(--link);
    /* as of a link, while its address is hidden: see externalLink */
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  /* with an empty text for screen readers, which hear that a new tab opens */
  .out::after {
    content: '↗' / '';
    margin-inline-start: 0.2em;
    font-size: 0.85em;
  }
  :focus-visible {
    outline: 3px solid var(--text);
    outline-offset: 2px;
  }
  .heading:focus-visible {
    outline-width: 2px;
    outline-offset: 1px;
  }
  button,
  input,
  select,
  .button,
  .note,
  .links,
  small,
  summary,
  legend,
  .label,
  label {
    font-family: var(--sans);
    line-height: 1.3;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 48px;
    margin: 0;
    padding: 4px 12px;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font-size: 1em;
    font-weight: 700;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    text-wrap: balance;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    filter: brightness(0.93);
  }
  .quiet {
    border-color: var(--line);
    background: var(--surface);
    color: inherit;
    font-weight: 600;
  }
  .quiet[aria-current] {
    border-color: var(--text);
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .plain {
    border: 0;
    background: none;
    color: var(--link);
    font-weight: 400;
  }
  .plain span {
    text-decoration: underline;
  }
  .link {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    font: 500 var(--small) / 1.3 var(--sans);
  }
  input,
  select,
  textarea {
    margin: 0;
    min-block-size: 48px;
    padding: 0.5em 0.7em;
    border: 2px solid var(--text);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font-size: max(16px, 1em);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    /* room for the corner of the mark, which is turned */
    padding-inline-end: 0.2em;
    cursor: pointer;
    font-weight: 600;
    font-size: var(--small);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 1.7px 1.7px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }
  [open] > summary::after {
    rotate: 225deg;
    translate: 0 2px;
  }
  .pick {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    padding-block: 0.3em;
    font-weight: 400;
    cursor: pointer;
  }
  .pick input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    min-block-size: 0;
    accent-color: var(--link);
  }
  .calendar {
    max-inline-size: 40em;
  }
  .calendar button {
    min-block-size: 44px;
  }
  details > * + * + * {
    margin-block-start: 0.5em;
  }
  .calendar[open] {
    padding-block-end: 0.5em;
  }
  .note,
  small {
    color: var(--muted);
    font-size: var(--small);
    line-height: 1.4;
  }
  small {
    display: block;
  }
  .label,
  label {
    padding: 0;
    font-weight: 600;
    font-size: var(--small);
  }
  [role='status'] {
    font: var(--small) / 1.4 var(--sans);
  }
  /* not display: none, so that screen readers announce messages that appear in them */
  [role='status']:empty {
    position: absolute;
  }
  .tel {
    speak-as: digits;
    font-variant-numeric: tabular-nums;
  }
  /* makes a number in a sentence as easy to tap as a button, without changing the line height */
  p > a.tel {
    position: relative;
    white-space: nowrap;
  }
  p > a.tel::after {
    content: '';
    position: absolute;
    inset: -15px 0;
  }
  /* with large type on a small phone, a number may wrap, so that it is not cut off */
  @container (max-width: 10em) {
    p > a.tel {
      white-space: normal;
    }
  }

  @media (forced-colors: active) {
    /* the colours of the page are gone: the one thing to do is filled, all others are outlined */
    button:not([class]),
    .primary {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .quiet[aria-current] {
      outline: 2px solid Highlight;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --muted: var(--text);
      --border: var(--text);
    }
  }
  @media print {
    .root {
      --small: 0.9em;
      /* also where the page's own colours are those of a dark theme */
      --text: #1d1b16;
      --surface: #fff;
      --muted: #555;
      color-scheme: light;
      font-size: 9pt;
    }
    form,
    /* the names of members are buttons, and so are those to choose from */
    button:not(.name, .options > *),
    select,
    summary,
    fieldset,
    .calendar {
      display: none !important;
    }
    /* closed text is open in print */
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    :focus-visible {
      outline: none;
    }
    .button {
      border-color: currentColor;
      background: none;
      color: inherit;
    }
  }
`;
