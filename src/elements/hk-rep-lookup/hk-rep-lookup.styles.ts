import { css } from 'lit';

export const styles = css`
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  #zip {
    flex: 1 1 auto;
    /* ch: five digits of a wide font too */
    inline-size: max(5.4em, 5.2ch + 1.75em);
    min-inline-size: 0;
    min-block-size: 50px;
    font-size: max(16px, 1.25em);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.05em;
  }
  #zip[aria-invalid='true'] {
    border-color: var(--error);
  }
  .field :is(button, select) {
    /*
     * All the room beside the field, which grows only where it has a line of its own; and no column of single characters,
     * between which Chinese can break.
     */
    flex: 9999 6em;
  }
  .field select {
    min-inline-size: 0;
  }
  .field button,
  :is(.three, .two, .options) > * {
    max-inline-size: 100%;
    overflow-wrap: break-word;
  }
  .error {
    color: var(--error);
    font-weight: 600;
  }
  .under {
    justify-content: space-between;
    column-gap: 0.6em;
    margin-block: -0.2em 0;
  }
  .under summary {
    color: var(--muted);
    font-weight: 400;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  :is(.under, .sender) summary::after {
    display: none;
  }
  /* the questions end here, and the board begins */
  form > .note:last-child {
    margin-block-end: 0.8em;
  }
  .foot {
    /* clear of the number below it, which is larger for a finger than it looks */
    margin-block: -0.3em 0.3em;
  }
  .foot > .link {
    font-weight: 600;
  }
  .foot > .link:last-child {
    margin-inline-start: auto;
  }
  /* open, it needs the line for itself */
  :is(.under, .foot, .tools, .board-head) > [open] {
    flex-basis: 100%;
  }
  details > :last-child:not(summary) {
    margin-block-end: 0.6em;
  }
  details ul:not(.offices) {
    padding-inline-start: 1.2em;
    font: var(--small) / 1.5 var(--sans);
  }
  .where,
  .board-head,
  .say-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0 0.75em;
  }
  .where .link {
    flex: none;
    margin-block: -0.5em;
  }
  .board-head {
    flex-wrap: wrap;
    row-gap: 3px;
    align-items: baseline;
  }
  #answer {
    font-size: 1.3em;
  }
  .result:empty {
    display: none;
  }
  .say-head {
    row-gap: 4px;
    min-block-size: 44px;
  }
  .say-head > .heading {
    flex: none;
  }
  .letter .say-head {
    flex-wrap: wrap;
  }
  #topics {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 0.4em;
    border: 1.5px solid var(--line);
    font-weight: 600;
    text-overflow: ellipsis;
    /* as wide as the topic, not as the longest of all */
    field-sizing: content;
  }
  #missed {
    font: 700 1.06em/1.3 var(--sans);
  }
  fieldset {
    min-inline-size: 0;
  }
  .after .label {
    margin-block-end: 6px;
  }
  .three,
  .two,
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  :is(.three, .two, .options) > * {
    flex: 1 1 40%;
    padding-inline: 3px;
    font-size: max(14px, 0.9em);
  }
  .three > * {
    /* room for "to someone" in one of three; where the letters are wide, the third takes the next line */
    flex-basis: calc(8.6ch + 9px);
  }
  #next {
    flex-basis: 100%;
    font-size: 1em;
    overflow-wrap: anywhere;
  }
  .question {
    display: grid;
    row-gap: 0;
    grid-template-columns: 1.3em minmax(0, 1fr);
    align-items: start;
    padding-block-start: 12px;
  }
  .question > .options,
  .question > details {
    grid-column: 1 / -1;
  }
  .options {
    margin-block-start: 8px;
  }
  .options button {
    display: grid;
    gap: 1px;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
  }
  .options b + span {
    font-weight: 400;
  }
  .scan {
    display: none;
  }
  .scan svg {
    flex: none;
    inline-size: 92px;
    background: #fff;
    border-radius: var(--radius);
    aspect-ratio: 1;
  }
  .sender > summary {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .fields {
    display: grid;
    gap: 10px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
  }
  .fields p {
    display: grid;
    gap: 4px;
  }
  .fields input {
    inline-size: 100%;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 12em;
    max-block-size: 30em;
    border: 1.5px solid var(--line);
    font-family: inherit;
    line-height: 1.45;
    resize: vertical;
    field-sizing: content;
    unicode-bidi: plaintext;
  }
  @container (max-width: 17em) {
    .board-head > .calendar {
      grid-column: 1 / -1;
    }
    :is(.three, .two, .options) > * {
      flex-basis: 100%;
    }
    .say-head {
      flex-wrap: wrap;
    }
    #topics {
      flex: 1 1 auto;
    }
  }
  /* narrow: beside the hours, so that a whole call stays in the window of a phone */
  @container (max-width: 534px) {
    .board-head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .board-head > .heading,
    .board-head > :last-child:not(.calendar:not([open])) {
      grid-column: 1 / -1;
    }
    .board-head > .calendar:not([open]) {
      margin-block: -3px;
    }
  }
  @container (min-width: 535px) {
    form,
    .result > .say {
      max-inline-size: 26em;
    }
    .board-head > .note:not(:last-child) {
      margin-inline-start: auto;
    }
    .under {
      justify-content: start;
      column-gap: 1.4em;
    }
    .board {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 20px;
    }
    /* half as wide, the name of a topic may need the line for itself */
    .say-head {
      flex-wrap: wrap;
    }
    .scan {
      display: flex;
      align-items: center;
      gap: 12px;
    }
  }
  @media print {
    .where,
    .after,
    .scan,
    .foot,
    .board-head > :not(.heading),
    .memory,
    .letter > :not(.say-head, textarea) {
      display: none;
    }
    textarea {
      border: 0;
      max-block-size: none;
      resize: none;
    }
  }
`;
