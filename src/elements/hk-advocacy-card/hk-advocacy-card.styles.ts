import { css } from 'lit';

export const styles = css`
  .card {
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.6);
    background: var(--surface);
    overflow: clip;
  }
  .inner {
    --gap: var(--hk-space, clamp(18px, 4cqi, 28px));
    --side: var(--hk-space, clamp(18px, 5cqi, 40px));
    display: flow-root;
  }
  .inner > * {
    margin: var(--gap) var(--side);
  }
  /* lines that an eye can follow, in a wide column */
  p,
  li,
  hk-fact-list,
  hk-action-list {
    max-inline-size: 46em;
  }
  .top,
  .languages {
    display: flex;
    gap: 0 1em;
    flex-wrap: wrap;
    align-items: center;
  }
  .languages {
    flex: none;
    margin-inline-start: auto;
  }
  .languages [aria-current] {
    color: inherit;
    text-decoration: none;
    font-weight: 700;
  }
  .kicker {
    display: flex;
    /* the languages take the next line where its longest word has no room beside them */
    flex: 1 min-content;
    align-items: center;
    gap: 0.6em;
    color: var(--muted);
    font: 600 max(14px, 0.8em) / 1.2 var(--sans);
    letter-spacing: 0.03em;
    overflow-wrap: break-word;
  }
  .kicker svg {
    inline-size: 18px;
    block-size: 25px;
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
    margin-block-start: 0.15em;
    font-size: clamp(1.7em, 8cqi, 2.4em);
    letter-spacing: -0.015em;
    line-height: 1.08;
  }
  .greeting {
    font-size: clamp(1.03em, 2.6cqi, 1.12em);
    line-height: 1.42;
  }
  header + .greeting {
    margin-block-start: calc(var(--gap) * -0.7);
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
    clear: both;
    margin-inline: 0;
    padding: clamp(14px, 4cqi, 26px) var(--side);
    border-block: 1px solid var(--border);
    background: var(--tint);
  }
  /* larger than the title: this is what the card is for */
  #call {
    /* very large text must not break the words */
    font-size: clamp(min(1.8em, 15cqi), 8.8cqi, 2.6em);
    letter-spacing: -0.015em;
    line-height: 1.1;
  }
  .what {
    margin-block-start: 0.4em;
    line-height: 1.45;
  }
  [part='organizer'] {
    margin-block-start: 0.4em;
  }
  .section {
    margin-block-end: 0.5em;
    color: var(--muted);
    font-size: var(--small);
    letter-spacing: 0.03em;
  }
  .section > * {
    font-family: var(--sans);
  }
  .letter,
  .facts {
    font-size: 0.97em;
  }
  .letter p + p,
  hk-fact-list + p {
    margin-block-start: 0.6em;
  }
  .appeal {
    font-weight: 700;
    font-size: 1.06em;
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
      margin-block: calc(var(--gap) / 2.4);
    }
    header + .greeting {
      margin-block-start: -0.3em;
    }
    .image {
      order: 1;
      max-inline-size: 15em;
    }
    /* the line above the title carries the lamp already */
    .image.drawn {
      display: none;
    }
    .after-appeal {
      order: 2;
    }
    footer {
      order: 3;
    }
  }
  /* printed: only whom to call and what to say, on one page; a card that asks for no call, whole */
  @media print {
    .card,
    .call {
      border: 0;
      padding-block: 0;
    }
    .inner:has(> .call) > :not(header, .call) {
      display: none;
    }
  }
`;
