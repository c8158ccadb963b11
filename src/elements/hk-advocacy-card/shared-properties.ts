import type { Action, Fact } from '../../campaign/campaign.ts';
import type { Topic } from '../../campaign/topics.ts';
import type { ActivityLog, VisitState } from '../../state/state.ts';
import { HkActionList } from '../hk-action-list/hk-action-list.ts';
import { HkEventList } from '../hk-event-list/hk-event-list.ts';
import { HkFactList } from '../hk-fact-list/hk-fact-list.ts';
import { HkRepContact } from '../hk-rep-contact/hk-rep-contact.ts';
import { HkRepLookup } from '../hk-rep-lookup/hk-rep-lookup.ts';
import { HkShareBar } from '../hk-share-bar/hk-share-bar.ts';
import type { ShareContent } from '../base/share-content.ts';
import type { Petition } from '../base/petition.ts';

/** What a card passes to the elements that belong to it, inside it or elsewhere on the page. */
export interface SharedProperties {
  visit: VisitState;
  activity: ActivityLog;
  facts: Fact[];
  actions: Action[];
  topics: Topic[];
  directory: string | undefined;
  private: string | boolean | undefined;
  petitionUrl: string | undefined;
  /** The petition, if an action of the campaign has one. */
  petition: Petition | undefined;
  eventsUrl: string | undefined;
  reportUrl: string | undefined;
  nextUrl: string | undefined;
  share: ShareContent;
}

/** Sets the properties that an element takes. */
export function passTo(child: Element, shared: SharedProperties): void {
  if (child instanceof HkRepLookup) {
    child.visit = shared.visit;
    child.petition = shared.petition;
  } else if (child instanceof HkRepContact) {
    child.visit = shared.visit;
    child.directory = shared.directory;
    child.reportUrl = shared.reportUrl;
  } else if (child instanceof HkActionList) {
    child.actions = shared.actions;
    child.activity = shared.activity;
    child.petitionUrl = shared.petitionUrl;
  } else if (child instanceof HkFactList) {
    child.facts = shared.facts;
  } else if (child instanceof HkShareBar) {
    child.content = shared.share;
  } else if (child instanceof HkEventList) {
    child.visit = shared.visit;
    child.directory = shared.directory;
  }
  // the list of actions opens a lookup if the card has none
  if (child instanceof HkRepLookup || child instanceof HkActionList) {
    child.topics = shared.topics;
    child.directory = shared.directory;
    child.private = shared.private;
    child.eventsUrl = shared.eventsUrl;
    child.share = shared.share;
    child.nextUrl = shared.nextUrl;
    child.reportUrl = shared.reportUrl;
  }
}
