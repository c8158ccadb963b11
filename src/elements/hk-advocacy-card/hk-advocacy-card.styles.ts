import { css } from 'lit';

export const styles = css`
  /* the reserve of the snippet's rule: what stands below does not move up either */
  :host {
    min-block-size: 100vh;
  }
  .card {
    container-type: inline-size;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.6);
    background: var(--surface);
    overflow: clip;
  }
  .card > * {
    margin-inline: clamp(18px, 5cqi, 40px);
    margin-block: clamp(20px, 4.5cqi, 34px);
  }
  header > * + * {
    margin-block-start: 0.35em;
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
  .title {
    font-size: clamp(1.8em, 8.5cqi, 3.1em);
    font-weight: 700;
    letter-spacing: -0.015em;
    line-height: 1.08;
    text-wrap: balance;
  }
  .greeting {
    max-inline-size: 34em;
    font-size: 1.14em;
    line-height: 1.45;
  }
  .card > .call {
    display: grid;
    gap: 0.9em;
    grid-template-columns: 100%;
    margin-inline: 0;
    padding-inline: clamp(18px, 5cqi, 40px);
    padding-block: clamp(18px, 5cqi, 32px);
    border-block: 1px solid var(--border);
    background: var(--tint);
  }
  h3 {
    font-size: clamp(1.12em, 4.6cqi, 1.3em);
    line-height: 1.2;
    text-wrap: balance;
  }
  .section {
    margin-block-end: 0.9em;
    color: var(--muted);
    font: 700 0.82em/1.2 var(--sans);
    letter-spacing: 0.04em;
  }
  .letter,
  .appeal {
    max-inline-size: 40em;
  }
  .letter > * + * {
    margin-block-start: 0.8em;
  }
  .appeal {
    font-size: 1.14em;
    font-weight: 700;
    line-height: 1.4;
  }
  @media print {
    :host {
      min-block-size: 0;
    }
    .card {
      border: 0;
    }
  }
`;
