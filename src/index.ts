import { HkActionList } from './elements/hk-action-list/hk-action-list.ts';
import { HkAdvocacyCard } from './elements/hk-advocacy-card/hk-advocacy-card.ts';
import { HkEventList } from './elements/hk-event-list/hk-event-list.ts';
import { HkFactList } from './elements/hk-fact-list/hk-fact-list.ts';
import { HkRepContact } from './elements/hk-rep-contact/hk-rep-contact.ts';
import { HkRepLookup } from './elements/hk-rep-lookup/hk-rep-lookup.ts';
import { HkShareBar } from './elements/hk-share-bar/hk-share-bar.ts';
import { defineAll } from './embed/define.ts';
import { fillPlaceholders } from './embed/placeholders.ts';

const isDefined = defineAll({
  // the children first, so that they are defined when a card on the page is upgraded
  'hk-fact-list': HkFactList,
  'hk-event-list': HkEventList,
  'hk-share-bar': HkShareBar,
  'hk-rep-contact': HkRepContact,
  'hk-rep-lookup': HkRepLookup,
  'hk-action-list': HkActionList,
  'hk-advocacy-card': HkAdvocacyCard,
});
if (isDefined) fillPlaceholders(HkAdvocacyCard);

export * from './congress/congress.ts';
export type { PublicEvents } from './state/public-events.ts';
export { HkActionList, HkAdvocacyCard, HkEventList, HkFactList, HkRepContact, HkRepLookup, HkShareBar };
