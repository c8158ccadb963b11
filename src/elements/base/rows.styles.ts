import { css } from 'lit';

/** Styles of rows of members and of what to say to one, for the lookup and for a seat alone. */
export const rows = css`
  .contact,
  .say,
  .lookup,
  .result,
  form,
  .board,
  .left,
  .right,
  .memory {
    display: grid;
    gap: 0.5em;
    /* a long word must not make the column wider than the card */
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .rows {
    container-type: inline-size;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.5);
    background: var(--surface);
    list-style: none;
    overflow: clip;
  }
  .row {
    position: relative;
    min-block-size: 64px;
    padding: 7px 7px 7px 10px;
  }
  .row,
  .offices li {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 0.4em;
    align-items: center;
  }
  /* fonts differ in width: a button stands beside a name only where the name's longest word has room */
  .who,
  .offices .who > :first-child {
    flex: 99 1 min-content;
    max-inline-size: 100%;
    overflow-wrap: break-word;
  }
  /* beside the place in line, also where the longest word is longer than the row */
  .row:not(.alone, .question) > .who {
    max-inline-size: calc(100% - 1.7em);
  }
  .who ~ * {
    flex: 1 1 auto;
  }
  .alone .sign {
    display: none;
  }
  .row + .row {
    border-block-start: 1px solid var(--border);
  }
  .active {
    background: color-mix(in oklab, var(--surface), var(--accent) 9%);
  }
  .active::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 4px solid var(--accent);
  }
  .sign {
    min-inline-size: 1.28em;
    color: var(--muted);
    font: 700 0.94em/1.3 var(--sans);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .marked .sign {
    inline-size: 1.3em;
    border-radius: 50%;
    background: var(--text);
    color: var(--surface);
  }
  .row .heading {
    inline-size: auto;
  }
  button.name {
    /* above the line below it */
    position: relative;
    /* a flex container would keep a word whole that is longer than the row */
    display: block;
    inline-size: 100%;
    /* as high as a finger needs, without taking that room */
    min-block-size: 44px;
    margin-block: -7px -17px;
    padding: 7px 0 17px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  .row .note {
    line-height: 1.3;
  }
  .mark {
    color: var(--text);
    font-weight: 400;
  }
  :is(.row, .offices) .button {
    padding-inline: 7px;
    gap: 0.25em;
    font-size: max(14.5px, 0.9em);
    letter-spacing: -0.02em;
  }
  .tel span {
    user-select: all;
  }
  .receiver {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: currentColor;
  }
  .remark {
    flex-basis: 100%;
  }
  blockquote {
    padding: 0.65em 0.85em;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.3);
    background: var(--surface);
    line-height: 1.4;
  }
  blockquote i {
    color: var(--muted);
    font-style: normal;
  }
  #say {
    font: 600 max(14px, 0.9em) / 1.3 var(--sans);
  }
  .tools,
  .links,
  .under,
  .foot,
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.3em;
    align-items: center;
  }
  .tools {
    margin-block: -8px;
  }
  [open] ~ .tools {
    margin-block-start: 0;
  }
  .tools [role] {
    margin-block-end: 0.5em;
  }
  .links a {
    padding-block: 13px;
    font: var(--small) / 1.3 var(--sans);
  }
  :is(.more, .unsure, .sender, .board-head > .calendar) > summary {
    color: var(--link);
    font-weight: 500;
  }
  .offices {
    container-type: inline-size;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.3);
    background: var(--surface);
    list-style: none;
  }
  .offices li {
    row-gap: 0.2em;
    padding: 8px 9px 8px 12px;
  }
  /* the number stands beside the place; the notes have the whole width */
  .offices .who {
    display: contents;
  }
  .offices .note {
    order: 1;
    flex-basis: 100%;
  }
  .offices li + li {
    border-block-start: 1px solid var(--border);
  }
  /* copying a number is for those who dial on another device */
  .hover {
    display: none;
  }
  @media (hover: hover) {
    .hover {
      display: contents;
    }
    .on-phone {
      display: none;
    }
  }
  /* em: larger text needs more room */
  @container (max-width: 18em) {
    .who,
    .offices .who > :first-child {
      flex-basis: 100%;
    }
    /* what is no button stands below the name */
    .row > .plain,
    .who ~ span {
      flex-grow: 0;
      margin: -8px 0 0 1.8em;
      padding-inline: 0;
    }
    .alone > .plain {
      margin-inline-start: 0;
    }
    .offices .button {
      order: 1;
    }
  }
  @media (forced-colors: active) {
    .active::before {
      border-color: Highlight;
    }
    .marked .sign {
      outline: 1px solid;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
    .tools,
    .on-phone,
    /* where no list is: closed, it was never loaded */
    .more > summary + .note {
      display: none;
    }
  }
`;
