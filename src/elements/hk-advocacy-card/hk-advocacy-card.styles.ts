import { css } from 'lit';

export const styles = css`
  /* the same height as the snippet reserves before the card is defined, so that the page below does not move */
  :host {
    min-block-size: 100vh;
  }
  /* a size container has no intrinsic width: this gives the card one in a dialog or a table cell, which fit their content */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 640px);
  }
  .card {
    container-type: inline-size;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.6);
    background: var(--surface);
    overflow: clip;
  }
  .inner {
    --gap: var(--hk-space, clamp(20px, 4.5cqi, 34px));
    --side: var(--hk-space, clamp(18px, 5cqi, 40px));
    display: flow-root;
  }
  .inner > * {
    margin: var(--gap) var(--side);
  }
  .kicker {
    display: flex;
    align-items: center;
    gap: 0.6em;
    color: var(--muted);
    font: 600 0.78em/1 var(--sans);
    letter-spacing: 0.04em;
  }
  .kicker svg {
    inline-size: 22px;
    block-size: 30px;
    flex: none;
  }
  .stroke {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .flame {
    fill: var(--accent);
  }
  #title {
    margin-block-start: 0.25em;
    font-size: clamp(1.8em, 8.5cqi, 2.7em);
    letter-spacing: -0.015em;
    line-height: 1.08;
  }
  .greeting {
    font-size: 1.14em;
    line-height: 1.45;
  }
  header + .greeting {
    margin-block-start: calc(var(--gap) * -0.6);
  }
  .image {
    aspect-ratio: 1;
    border-radius: var(--radius);
    background: var(--tint);
    overflow: clip;
  }
  .image svg,
  img,
  ::slotted([slot='image']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .image svg {
    padding: 20%;
  }
  .image .stroke {
    stroke-width: 0.8;
  }
  img[hidden],
  img:not([hidden]) + svg {
    display: none;
  }
  .call {
    display: grid;
    gap: 0.9em;
    grid-template-columns: 100%;
    clear: both;
    margin-inline: 0;
    padding: clamp(18px, 5cqi, 32px) var(--side);
    border-block: 1px solid var(--border);
    background: var(--tint);
  }
  #call {
    font-size: clamp(1.12em, 4.6cqi, 1.3em);
  }
  .section {
    margin-block-end: 0.9em;
    color: var(--muted);
    font-size: 0.82em;
    letter-spacing: 0.04em;
  }
  .section > * {
    font-family: var(--sans);
  }
  .letter p + p {
    margin-block-start: 0.8em;
  }
  .appeal {
    font-weight: 700;
    font-size: 1.14em;
    font-family: var(--heading-font);
    line-height: 1.4;
  }
  footer {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--border);
  }
  @container (min-width: 30em) {
    .image {
      float: inline-end;
      inline-size: min(26cqi, 15em);
    }
    .facts,
    .actions {
      clear: both;
    }
  }
  /* narrow: the picture comes later, so that the call is on the first screen */
  @container (max-width: 30em) {
    .inner {
      display: flex;
      flex-direction: column;
    }
    .inner > * {
      margin-block: calc(var(--gap) / 2);
    }
    header + .greeting {
      margin-block-start: 0;
    }
    .image {
      order: 1;
      max-inline-size: 15em;
    }
    .after-appeal {
      order: 2;
    }
    footer {
      order: 3;
    }
  }
  /* printed: only whom to call and what to say, on one page */
  @media print {
    :host {
      min-block-size: 0;
    }
    .card,
    .call {
      border: 0;
      padding-block: 0;
    }
    .inner > :not(header, .call) {
      display: none;
    }
  }
`;
