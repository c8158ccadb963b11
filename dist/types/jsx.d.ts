import type { ClassAttributes, HTMLAttributes } from 'react';
import type { HkActionList, HkAdvocacyCard, HkEventList, HkFactList, HkRepContact, HkRepLookup } from './index.ts';

type Tag<Element, Props> = Props & ClassAttributes<Element> & Omit<HTMLAttributes<Element>, keyof Props>;

export interface HkActionListProps {
  /** Alone: the id of the card whose actions these are. */
  for?: string | undefined;
  /** The page of a petition: the action that is one opens it. */
  'petition-url'?: HkActionList['petitionUrl'] | undefined;
  /** Where the directory's files lie, when the element stands alone. */
  directory?: HkActionList['directory'] | undefined;
  /** `en` or `zh-HK`; without it, the language of the page around. */
  lang?: HkActionList['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. Style sheets read it. */
  theme?: HkActionList['theme'] | undefined;
  /** The actions; by default those of the built-in campaign. */
  actions?: HkActionList['actions'] | undefined;
  /** What there is to say about each; by default made from the built-in campaign. */
  topics?: HkActionList['topics'] | undefined;
  /** The page of a petition: the action that is one opens it. */
  petitionUrl?: HkActionList['petitionUrl'] | undefined;
  /** What was done about the actions, from whoever keeps the visit. */
  activity?: HkActionList['activity'] | undefined;
  /** Alone: the lookup under an action was answered, with which kind of answer. */
  'onhk-lookup'?: ((event: HTMLElementEventMap['hk-lookup']) => void) | undefined;
  /** The visitor opened the `petition` of an action; alone: or did something else about it, `call` or `letter`. */
  'onhk-action'?: ((event: HTMLElementEventMap['hk-action']) => void) | undefined;
  /** Alone: the visitor says how a call went. */
  'onhk-call'?: ((event: HTMLElementEventMap['hk-call']) => void) | undefined;
  /** Alone: the visitor took a letter along. */
  'onhk-letter'?: ((event: HTMLElementEventMap['hk-letter']) => void) | undefined;
  /** Alone: the directory did not arrive whole. */
  'onhk-problem'?: ((event: HTMLElementEventMap['hk-problem']) => void) | undefined;
}

export interface HkAdvocacyCardProps {
  /** `us`, the built-in campaign, or the address of a campaign file. */
  campaign?: HkAdvocacyCard['campaign'] | undefined;
  /** The title, instead of the campaign's. */
  heading?: HkAdvocacyCard['heading'] | undefined;
  /** The address of a square picture. */
  image?: HkAdvocacyCard['image'] | undefined;
  /** What the picture shows, for those who do not see it. */
  'image-alt'?: HkAdvocacyCard['imageAlt'] | undefined;
  /** Who is asking. */
  organizer?: HkAdvocacyCard['organizer'] | undefined;
  /** Where those who are asking can be found. */
  'organizer-url'?: HkAdvocacyCard['organizerUrl'] | undefined;
  /** The page of local events. */
  'events-url'?: HkAdvocacyCard['eventsUrl'] | undefined;
  /** The page of a petition. */
  'petition-url'?: HkAdvocacyCard['petitionUrl'] | undefined;
  /** Where a visitor tells of a wrong number: a form or a mail address. Seat and number are filled in. */
  'report-url'?: HkAdvocacyCard['reportUrl'] | undefined;
  /** Any of `image greeting call letter facts appeal actions events`, in the order wanted. */
  sections?: HkAdvocacyCard['sections'] | undefined;
  /** The level of the card's title. */
  'heading-level'?: HkAdvocacyCard['headingLevel'] | undefined;
  /** The last day of the campaign, such as `2027-01-03`, or its last instant. */
  expires?: HkAdvocacyCard['expires'] | undefined;
  /** Where the directory's files lie. Without it: beside the module. */
  directory?: HkAdvocacyCard['directory'] | undefined;
  /** Asks for the map of the whole country, when a visitor tells where they are: no request tells their state. */
  private?: HkAdvocacyCard['private'] | undefined;
  /** Offers visitors to remember on their device what they did here, for 90 days. */
  remember?: HkAdvocacyCard['remember'] | undefined;
  /** `en` or `zh-HK`; without it, the language of the page around. */
  lang?: HkAdvocacyCard['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. Style sheets read it. */
  theme?: HkAdvocacyCard['theme'] | undefined;
  /** What the picture shows, for those who do not see it. */
  imageAlt?: HkAdvocacyCard['imageAlt'] | undefined;
  /** Where those who are asking can be found. */
  organizerUrl?: HkAdvocacyCard['organizerUrl'] | undefined;
  /** The page of local events. */
  eventsUrl?: HkAdvocacyCard['eventsUrl'] | undefined;
  /** The page of a petition. */
  petitionUrl?: HkAdvocacyCard['petitionUrl'] | undefined;
  /** Where a visitor tells of a wrong number: a form or a mail address. Seat and number are filled in. */
  reportUrl?: HkAdvocacyCard['reportUrl'] | undefined;
  /** The level of the card's title. */
  headingLevel?: HkAdvocacyCard['headingLevel'] | undefined;
  /** A lookup was answered, with which kind of answer. */
  'onhk-lookup'?: ((event: HTMLElementEventMap['hk-lookup']) => void) | undefined;
  /** The visitor says how a call went: `spoke`, `voicemail`, `missed` or `skipped`. */
  'onhk-call'?: ((event: HTMLElementEventMap['hk-call']) => void) | undefined;
  /** The visitor did something about an action, for the first time here: `call` or `letter`; or opened the `petition`. */
  'onhk-action'?: ((event: HTMLElementEventMap['hk-action']) => void) | undefined;
  /** The visitor took a letter along: `copy`, `contact` (copied, and the contact page opened) or `print`. */
  'onhk-letter'?: ((event: HTMLElementEventMap['hk-letter']) => void) | undefined;
  /** The directory did not arrive whole, or the campaign file could not be used. */
  'onhk-problem'?: ((event: HTMLElementEventMap['hk-problem']) => void) | undefined;
}

export interface HkEventListProps {
  /** The page of the events, such as a Facebook page. */
  'events-url'?: HkEventList['eventsUrl'] | undefined;
  /** `en` or `zh-HK`; without it, the language of the page around. */
  lang?: HkEventList['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. Style sheets read it. */
  theme?: HkEventList['theme'] | undefined;
  /** The page of the events, such as a Facebook page. */
  eventsUrl?: HkEventList['eventsUrl'] | undefined;
}

export interface HkFactListProps {
  /** Alone: the id of the card whose facts these are. */
  for?: string | undefined;
  /** `en` or `zh-HK`; without it, the language of the page around. */
  lang?: HkFactList['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. Style sheets read it. */
  theme?: HkFactList['theme'] | undefined;
  /** The facts; by default those of the built-in campaign. */
  facts?: HkFactList['facts'] | undefined;
}

export interface HkRepContactProps {
  /** Alone: the id of the card whose directory and ZIP code it takes. */
  for?: string | undefined;
  /** The seat to show when the element stands alone: `NY-12`, `AK-AL`, `NY-S1` (S and the class). */
  seat?: HkRepContact['seat'] | undefined;
  /** Where the directory's files lie, when the element stands alone. */
  directory?: HkRepContact['directory'] | undefined;
  /** Where a wrong number is told: a form or a mail address. */
  'report-url'?: HkRepContact['reportUrl'] | undefined;
  /** `en` or `zh-HK`; without it, the language of the page around. */
  lang?: HkRepContact['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. Style sheets read it. */
  theme?: HkRepContact['theme'] | undefined;
  /** Where a wrong number is told: a form or a mail address. */
  reportUrl?: HkRepContact['reportUrl'] | undefined;
  /** The seat itself, from whoever looked it up. */
  record?: HkRepContact['record'] | undefined;
  /** The date of the directory that the record is from. */
  asOf?: HkRepContact['asOf'] | undefined;
  /** The local offices are shown from the start. */
  local?: HkRepContact['local'] | undefined;
  /** What the call is about; by default the first script of the built-in campaign. */
  topic?: HkRepContact['topic'] | undefined;
  /** What goes into the script, from whoever keeps the visit. */
  visit?: HkRepContact['visit'] | undefined;
  /** Alone: the directory did not arrive whole. */
  'onhk-problem'?: ((event: HTMLElementEventMap['hk-problem']) => void) | undefined;
}

export interface HkRepLookupProps {
  /** Alone: the id of the card whose visit it shows. */
  for?: string | undefined;
  /** Where the directory's files lie, when the element stands alone. Without it: beside the module. */
  directory?: HkRepLookup['directory'] | undefined;
  /** The level of its headings. */
  'heading-level'?: HkRepLookup['headingLevel'] | undefined;
  /** Where a wrong number is told: a form or a mail address. */
  'report-url'?: HkRepLookup['reportUrl'] | undefined;
  /** Asks for the map of the whole country, when a visitor tells where they are: no request tells their state. */
  private?: HkRepLookup['private'] | undefined;
  /** `en` or `zh-HK`; without it, the language of the page around. */
  lang?: HkRepLookup['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. Style sheets read it. */
  theme?: HkRepLookup['theme'] | undefined;
  /** The level of its headings. */
  headingLevel?: HkRepLookup['headingLevel'] | undefined;
  /** Where a wrong number is told: a form or a mail address. */
  reportUrl?: HkRepLookup['reportUrl'] | undefined;
  /** What is known of the visitor, from whoever keeps it. */
  visit?: HkRepLookup['visit'] | undefined;
  /** What a call can be about; by default what the built-in campaign asks for. */
  topics?: HkRepLookup['topics'] | undefined;
  /** A lookup was answered, with which kind of answer. */
  'onhk-lookup'?: ((event: HTMLElementEventMap['hk-lookup']) => void) | undefined;
  /** The visitor says how a call went: `spoke`, `voicemail`, `missed` or `skipped`. */
  'onhk-call'?: ((event: HTMLElementEventMap['hk-call']) => void) | undefined;
  /** The visitor did something about an action, for the first time here: `call` or `letter`. */
  'onhk-action'?: ((event: HTMLElementEventMap['hk-action']) => void) | undefined;
  /** The visitor took a letter along: `copy`, `contact` (copied, and the contact page opened) or `print`. */
  'onhk-letter'?: ((event: HTMLElementEventMap['hk-letter']) => void) | undefined;
  /** The directory did not arrive whole. */
  'onhk-problem'?: ((event: HTMLElementEventMap['hk-problem']) => void) | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** What a visitor can ask Congress for: an ordered list, the single asks of an action nested in it. "Call about this" leads to the lookup of the card around; alone, to one that opens under the action. */
      'hk-action-list': Tag<HkActionList, HkActionListProps>;
      /** A campaign for Hong Kong in the United States, with a lookup that gives a visitor the members of Congress to call. */
      'hk-advocacy-card': Tag<HkAdvocacyCard, HkAdvocacyCardProps>;
      /** Where local events are announced. Without an address it shows nothing: never a dead link. */
      'hk-event-list': Tag<HkEventList, HkEventListProps>;
      /** Facts with their figures in large type, each with its source and date. */
      'hk-fact-list': Tag<HkFactList, HkFactListProps>;
      /** One seat in Congress: who holds it, and the number to call. */
      'hk-rep-contact': Tag<HkRepContact, HkRepContactProps>;
      /** A visitor's ZIP code, and who represents it in Congress. It works inside a card and alone. */
      'hk-rep-lookup': Tag<HkRepLookup, HkRepLookupProps>;
    }
  }
}
