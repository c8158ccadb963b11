import { html, nothing } from 'lit';
import type { Campaign } from '../../campaign/types.ts';
import { EXPORT_PARTS } from '../shared/export-parts.ts';
import { heading } from '../shared/heading.ts';
import { lamp } from '../shared/lamp.ts';
import type { Words } from '../shared/words.ts';
import type { Section } from './sections.ts';

/** What the parts of a card are drawn from. */
export interface Scene {
  /** The campaign in the visitor's language. */
  shown: Campaign;
  words: Words;
  /** The level of the card's title. */
  level: number;
  image: string | undefined;
  imageAlt: string;
  eventsUrl: string | undefined;
  /** Whether the site owner wrote something for a slot. */
  has: (name: Section | 'footer') => boolean;
  /** What stands in a slot: the file's words first, then those inside the tag, then ours. */
  slot: (name: Section, ours: unknown) => unknown;
}

const titled = ({ level, slot }: Scene, name: Section, title: string, content: unknown) =>
  html`<div class="section">${heading(level + 1, title, name, 'section-title')}</div>
    ${slot(name, content)}`;

const list = (scene: Scene, name: 'facts' | 'actions', content: unknown) =>
  scene.shown[name].items.length && titled(scene, name, scene.shown[name].title, content);

const show = ({ type, target }: Event) => ((target as HTMLElement).hidden = type === 'error');

/** The parts by their names; one that has nothing to show draws nothing. */
export const PARTS: Partial<Record<Section, (scene: Scene) => unknown>> = {
  // the lamp shows where there is no picture, or the picture does not come
  image: ({ image, imageAlt, slot }) =>
    slot(
      'image',
      html`${image ? html`<img src=${image} alt=${imageAlt} @load=${show} @error=${show} />` : nothing}${lamp}`,
    ),

  greeting: ({ shown: { greeting }, slot }) =>
    slot(
      'greeting',
      html`<p>${greeting.text}</p>
        ${greeting.note ? html`<p class="note">${greeting.note}</p>` : nothing}`,
    ),

  call: ({ shown, level, words }) =>
    html`${heading(level + 1, shown.call.text, 'call', 'call-title')}
      <hk-rep-lookup
        lang=${words.lang}
        heading-level=${Math.min(level + 2, 6)}
        exportparts=${EXPORT_PARTS}
      ></hk-rep-lookup>`,

  letter: ({ shown, slot }) =>
    slot(
      'letter',
      shown.letter.map((paragraph) => html`<p>${paragraph}</p>`),
    ),

  facts: (scene) =>
    list(
      scene,
      'facts',
      html`<hk-fact-list lang=${scene.words.lang} exportparts=${EXPORT_PARTS}></hk-fact-list>
        ${scene.shown.facts.stakes ? html`<p>${scene.shown.facts.stakes}</p>` : nothing}`,
    ),

  appeal: ({ shown, slot }) => slot('appeal', shown.appeal),

  actions: (scene) =>
    list(
      scene,
      'actions',
      html`<hk-action-list lang=${scene.words.lang} exportparts=${EXPORT_PARTS}></hk-action-list>`,
    ),

  events: (scene) =>
    (scene.eventsUrl || scene.has('events')) &&
    titled(
      scene,
      'events',
      scene.words.text('events.heading'),
      html`<hk-event-list
        lang=${scene.words.lang}
        exportparts=${EXPORT_PARTS}
        events-url=${scene.eventsUrl ?? ''}
      ></hk-event-list>`,
    ),
};
