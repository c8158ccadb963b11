import { HkActionList } from './elements/hk-action-list/hk-action-list.ts';
import { HkAdvocacyCard } from './elements/hk-advocacy-card/hk-advocacy-card.ts';
import { HkEventList } from './elements/hk-event-list/hk-event-list.ts';
import { HkFactList } from './elements/hk-fact-list/hk-fact-list.ts';
import { HkRepContact } from './elements/hk-rep-contact/hk-rep-contact.ts';
import { HkRepLookup } from './elements/hk-rep-lookup/hk-rep-lookup.ts';
import { defineAll } from './embed/define.ts';
import { mountAll } from './embed/mount.ts';

const isDefined = defineAll({
  // the children first: a card finds them defined when it is upgraded
  'hk-fact-list': HkFactList,
  'hk-event-list': HkEventList,
  'hk-rep-contact': HkRepContact,
  'hk-rep-lookup': HkRepLookup,
  'hk-action-list': HkActionList,
  'hk-advocacy-card': HkAdvocacyCard,
});
if (isDefined) mountAll(HkAdvocacyCard.observedAttributes);

export * from './congress/index.ts';
export type { PublicEvents } from './elements/shared/events.ts';
export { HkActionList, HkAdvocacyCard, HkEventList, HkFactList, HkRepContact, HkRepLookup };
