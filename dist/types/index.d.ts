import { HkActionList } from './elements/hk-action-list/hk-action-list.ts';
import { HkAdvocacyCard } from './elements/hk-advocacy-card/hk-advocacy-card.ts';
import { HkEventList } from './elements/hk-event-list/hk-event-list.ts';
import { HkFactList } from './elements/hk-fact-list/hk-fact-list.ts';
import { HkRepContact } from './elements/hk-rep-contact/hk-rep-contact.ts';
import { HkRepLookup } from './elements/hk-rep-lookup/hk-rep-lookup.ts';
export * from './congress/congress.ts';
export type { PublicEvents } from './state/public-events.ts';
export { HkActionList, HkAdvocacyCard, HkEventList, HkFactList, HkRepContact, HkRepLookup };
