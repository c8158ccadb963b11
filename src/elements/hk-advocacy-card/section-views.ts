import { html, nothing } from 'lit';
import type { Campaign } from '../../campaign/campaign.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { EXPORT_PARTS } from '../base/export-parts.ts';
import { heading } from '../base/heading.ts';
import { lamp } from '../base/icons.ts';
import type { Section } from './section-names.ts';

/** What the sections of a card are rendered from. */
export interface SectionContext {
  /** The campaign in the visitor's language. */
  shown: Campaign;
  localizer: Localizer;
  /** The level of the card's title. */
  headingLevel: number;
  image: string | undefined;
  imageAlt: string;
  eventsUrl: string | undefined;
  /** Whether the site owner wrote something for a slot. */
  has: (name: Section | 'footer') => boolean;
  /** What a section shows: the words of the campaign file first, then those inside the tag, then the built-in ones. */
  slot: (name: Section, builtIn: unknown) => unknown;
}

const renderHeading = ({ headingLevel }: SectionContext, id: Section, text: string) =>
  html`<div class="section">${heading({ level: headingLevel + 1, text, id, part: 'section-title' })}</div>`;

const renderList = (context: SectionContext, name: 'facts' | 'actions', content: unknown) => {
  const { title, items } = context.shown[name];
  return items.length && html`${renderHeading(context, name, title)} ${context.slot(name, content)}`;
};

const hideOnError = ({ type, target }: Event) => ((target as HTMLElement).hidden = type === 'error');

/** The sections by their names; one that has nothing to show renders nothing. */
export const SECTION_VIEWS: Partial<Record<Section, (context: SectionContext) => unknown>> = {
  // the lamp shows where there is no picture, or the picture does not arrive
  image: ({ image, imageAlt, slot }) =>
    slot(
      'image',
      html`${image ? html`<img src=${image} alt=${imageAlt} @load=${hideOnError} @error=${hideOnError} />` : nothing}${lamp}`,
    ),

  greeting: ({ shown: { greeting }, slot }) =>
    slot(
      'greeting',
      html`<p>${greeting.text}</p>
        ${greeting.note ? html`<p class="note">${greeting.note}</p>` : nothing}`,
    ),

  call: ({ shown, headingLevel, localizer }) =>
    html`${heading({ level: headingLevel + 1, text: shown.call.text, id: 'call', part: 'call-title' })}
      <hk-rep-lookup
        lang=${localizer.lang}
        heading-level=${Math.min(headingLevel + 2, 6)}
        exportparts=${EXPORT_PARTS}
      ></hk-rep-lookup>`,

  letter: ({ shown, slot }) =>
    slot(
      'letter',
      shown.letter.map((paragraph) => html`<p>${paragraph}</p>`),
    ),

  facts: (context) =>
    renderList(
      context,
      'facts',
      html`<hk-fact-list lang=${context.localizer.lang} exportparts=${EXPORT_PARTS}></hk-fact-list>
        ${context.shown.facts.stakes ? html`<p>${context.shown.facts.stakes}</p>` : nothing}`,
    ),

  appeal: ({ shown, slot }) => slot('appeal', shown.appeal),

  actions: (context) =>
    renderList(
      context,
      'actions',
      html`<hk-action-list lang=${context.localizer.lang} exportparts=${EXPORT_PARTS}></hk-action-list>`,
    ),

  events: (context) => {
    const { localizer, eventsUrl, has, slot } = context;
    if (!eventsUrl && !has('events')) return nothing;
    const list = html`<hk-event-list
      lang=${localizer.lang}
      exportparts=${EXPORT_PARTS}
      events-url=${eventsUrl ?? ''}
    ></hk-event-list>`;
    return html`${renderHeading(context, 'events', localizer.text('events.heading'))} ${slot('events', list)}`;
  },
};
