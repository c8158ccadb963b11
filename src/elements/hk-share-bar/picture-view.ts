import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import { button } from '../base/button.ts';

/** The picture, drawn. */
export interface Picture {
  canvas: HTMLCanvasElement;
  file: File;
  /** What is to be seen on it, for those who do not see it. */
  alt: string;
}

const OUTCOMES = ['picture.copied', 'picture.failed', 'picture.alt.copied'] as const;

/** What a visitor is told about what they did with the picture. */
export type PictureOutcome = (typeof OUTCOMES)[number];

export const isOfPicture = (outcome: string | undefined): outcome is PictureOutcome =>
  (OUTCOMES as readonly (string | undefined)[]).includes(outcome);

interface PictureView {
  localizer: Localizer;
  /** Undefined where the browser cannot draw it. */
  picture: Picture | undefined;
  /** What the visitor is told about the last thing that they did; here, if it is of the picture. */
  outcome: string | undefined;
  onSave: () => unknown;
  /** Undefined where the browser cannot do that. */
  onCopy: (() => unknown) | undefined;
  onShare: (() => unknown) | undefined;
  onCopyAlt: () => unknown;
}

/** The place of the picture to post, what can be done with it, and what it shows in words. */
export function renderPicture(view: PictureView): TemplateResult {
  const { localizer, picture, outcome, onSave, onCopy, onShare, onCopyAlt } = view;
  const status = isOfPicture(outcome) ? localizer.text(outcome) : nothing;
  const action = (key: 'picture.save' | 'picture.copy' | 'picture.share', onClick?: () => unknown) =>
    onClick
      ? button({ text: localizer.text(key), onClick, look: 'quiet', id: key.replace('.', '-') })
      : nothing;
  return html`<p class="label">${localizer.text('picture.heading')}</p>
    ${
      picture
        ? html`<div class="picture" part="picture"></div>
            <div class="two">
              ${action('picture.save', onSave)} ${action('picture.copy', onCopy)}
              ${action('picture.share', onShare)}
            </div>
            <p class="status-message" role="status">${status}</p>
            <p class="label">${localizer.text('picture.alt.label')}</p>
            <p class="note" id="alt">${picture.alt}</p>
            ${button({ text: localizer.text('picture.alt.copy'), onClick: onCopyAlt, look: 'link', id: 'copy-alt' })}`
        : html`<p class="note">${localizer.text('picture.none')}</p>`
    }`;
}
