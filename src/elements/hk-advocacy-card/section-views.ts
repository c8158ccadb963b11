import { html, nothing } from 'lit';
import type { Campaign } from '../../campaign/campaign.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { EXPORT_PARTS } from '../base/export-parts.ts';
import { guarded } from '../base/guarded.ts';
import { heading } from '../base/heading.ts';
import { lamp } from '../base/icons.ts';
import type { Section } from './section-names.ts';

/** What the sections of a card are rendered from. */
export interface SectionContext {
  /** The campaign in the visitor's language. */
  campaign: Campaign;
  localizer: Localizer;
  /** The level of the card's title. */
  headingLevel: number;
  image: string | undefined;
  imageAlt: string;
  eventsUrl: string | undefined;
  eventsSrc: string | undefined;
  /** Whether there is an address to pass on. */
  canShare: () => boolean;
  /** Who runs the campaign. */
  organizer: unknown;
  /** Whether the site owner wrote something for a slot. */
  has: (name: Section | 'footer') => boolean;
  /** The content of a section: from the campaign file, else from inside the tag, else the built-in content. */
  slot: (name: Section, builtIn: unknown) => unknown;
}

const renderHeading = ({ headingLevel }: SectionContext, id: Section, text: string) =>
  html`<div class="section">${heading({ level: headingLevel + 1, text, id, part: 'section-title' })}</div>`;

const renderList = (context: SectionContext, name: 'facts' | 'actions', content: unknown) => {
  const { title, items } = context.campaign[name];
  return items.length
    ? html`${renderHeading(context, name, title)} ${context.slot(name, content)}`
    : undefined;
};

const hideOnError = ({ type, target }: Event) => ((target as HTMLElement).hidden = type === 'error');

/** The view of each section: undefined where it has no content, so that no empty section is rendered. */
export const SECTION_VIEWS: Partial<Record<Section, (context: SectionContext) => unknown>> = {
  // the logo is shown if there is no picture, or if it cannot be loaded
  image: ({ image, imageAlt, slot }) =>
    slot(
      'image',
      html`${image ? html`<img src=${image} alt=${imageAlt} @load=${guarded(hideOnError)} @error=${guarded(hideOnError)} />` : nothing}${lamp}`,
    ),

  greeting: ({ campaign: { greeting }, slot }) =>
    slot(
      'greeting',
      html`<p>${greeting.text}</p>
        ${greeting.note ? html`<p class="note">${greeting.note}</p>` : nothing}`,
    ),

  call: ({ campaign: { call }, headingLevel, localizer, organizer }) =>
    html`<hk-rep-lookup
      lang=${localizer.lang}
      heading-level=${Math.min(headingLevel + 1, 6)}
      exportparts=${EXPORT_PARTS}
    >
      <div slot="ask">
        ${heading({ level: headingLevel + 1, text: call.text, id: 'call', part: 'call-title' })}
        ${call.note ? html`<p class="what">${call.note}</p>` : nothing} ${organizer}
      </div>
    </hk-rep-lookup>`,

  letter: ({ campaign, slot }) =>
    slot(
      'letter',
      campaign.letter.map((paragraph) => html`<p>${paragraph}</p>`),
    ),

  facts: (context) =>
    renderList(
      context,
      'facts',
      html`<hk-fact-list lang=${context.localizer.lang} exportparts=${EXPORT_PARTS}></hk-fact-list>
        ${context.campaign.facts.stakes ? html`<p>${context.campaign.facts.stakes}</p>` : nothing}`,
    ),

  appeal: ({ campaign, slot }) => slot('appeal', campaign.appeal),

  actions: (context) =>
    renderList(
      context,
      'actions',
      html`<hk-action-list lang=${context.localizer.lang} exportparts=${EXPORT_PARTS}></hk-action-list>`,
    ),

  events: (context) => {
    const { localizer, eventsUrl, eventsSrc, has, slot } = context;
    if (!eventsUrl && !eventsSrc && !has('events')) return undefined;
    const list = html`<hk-event-list
      lang=${localizer.lang}
      exportparts=${EXPORT_PARTS}
      events-url=${eventsUrl ?? ''}
      events-src=${eventsSrc ?? ''}
    ></hk-event-list>`;
    return html`${renderHeading(context, 'events', localizer.text('events.heading'))} ${slot('events', list)}`;
  },

  share: (context) => {
    const { localizer, canShare } = context;
    if (!canShare()) return undefined;
    return html`${renderHeading(context, 'share', localizer.text('share.heading'))}
      <hk-share-bar lang=${localizer.lang} exportparts=${EXPORT_PARTS}></hk-share-bar>`;
  },
};
