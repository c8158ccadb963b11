import type { ClassAttributes, HTMLAttributes } from 'react';
import type { HkActionList, HkAdvocacyCard, HkEventList, HkFactList, HkRepContact, HkRepLookup, HkShareBar } from './index.ts';

type Tag<Element, Props> = Props & ClassAttributes<Element> & Omit<HTMLAttributes<Element>, keyof Props>;

export interface HkActionListProps {
  /** Outside a card: the id of the card that it belongs to. */
  for?: string | undefined;
  /** The address of a petition, linked from the action that it is for. */
  'petition-url'?: HkActionList['petitionUrl'] | undefined;
  /** The address of the directory folder, if the element is used alone. */
  directory?: HkActionList['directory'] | undefined;
  /** Fetches the map of the whole country when a visitor shares their position, so that no request reveals their state. */
  private?: HkActionList['private'] | undefined;
  /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. */
  'report-url'?: HkActionList['reportUrl'] | undefined;
  /** The address of a page with what else can be done, for the end of the calls. */
  'next-url'?: HkActionList['nextUrl'] | undefined;
  /** `en` or `zh-HK`; by default the language of the page around. */
  lang?: HkActionList['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. */
  theme?: HkActionList['theme'] | undefined;
  /** The actions; by default those of the built-in campaign. */
  actions?: HkActionList['actions'] | undefined;
  /** The topic of each action; by default from the built-in campaign. */
  topics?: HkActionList['topics'] | undefined;
  /** The address of a petition, linked from the action that it is for. */
  petitionUrl?: HkActionList['petitionUrl'] | undefined;
  /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. */
  reportUrl?: HkActionList['reportUrl'] | undefined;
  /** The address of a page with what else can be done, for the end of the calls. */
  nextUrl?: HkActionList['nextUrl'] | undefined;
  /** The address of a page with local events, for the end of the calls; set by the card. */
  eventsUrl?: HkActionList['eventsUrl'] | undefined;
  /** What a visitor can pass on, for the end of the calls; by default from the built-in campaign. Set by the card. */
  share?: HkActionList['share'] | undefined;
  /** What the visitor did about the actions; set by the card. */
  activity?: HkActionList['activity'] | undefined;
  /** Used alone: the lookup under an action has an answer, of this kind. */
  'onhk-lookup'?: ((event: HTMLElementEventMap['hk-lookup']) => void) | undefined;
  /** The visitor opened the `petition` of an action; used alone, also: they made a `call` or copied or printed a `letter` about it. */
  'onhk-action'?: ((event: HTMLElementEventMap['hk-action']) => void) | undefined;
  /** Used alone: the visitor reported how a call went. */
  'onhk-call'?: ((event: HTMLElementEventMap['hk-call']) => void) | undefined;
  /** Used alone: the visitor copied or printed a letter. */
  'onhk-letter'?: ((event: HTMLElementEventMap['hk-letter']) => void) | undefined;
  /** Used alone: the visitor passed the campaign on. */
  'onhk-share'?: ((event: HTMLElementEventMap['hk-share']) => void) | undefined;
  /** Used alone: the visitor saved a file for their calendar, for a `call`. */
  'onhk-reminder'?: ((event: HTMLElementEventMap['hk-reminder']) => void) | undefined;
  /** Used alone: the directory could not be loaded. */
  'onhk-problem'?: ((event: HTMLElementEventMap['hk-problem']) => void) | undefined;
}

export interface HkAdvocacyCardProps {
  /** `us`, the built-in campaign, or the address of a campaign file. */
  campaign?: HkAdvocacyCard['campaign'] | undefined;
  /** The title, instead of the campaign's. */
  heading?: HkAdvocacyCard['heading'] | undefined;
  /** The address of a square picture. */
  image?: HkAdvocacyCard['image'] | undefined;
  /** The alternative text of the picture. */
  'image-alt'?: HkAdvocacyCard['imageAlt'] | undefined;
  /** Who runs the campaign. */
  organizer?: HkAdvocacyCard['organizer'] | undefined;
  /** The address of the organizer's site. */
  'organizer-url'?: HkAdvocacyCard['organizerUrl'] | undefined;
  /** The address of a page with local events. */
  'events-url'?: HkAdvocacyCard['eventsUrl'] | undefined;
  /** The address of a file of events: JSON in the words of schema.org. */
  'events-src'?: HkAdvocacyCard['eventsSrc'] | undefined;
  /** The address of a petition. */
  'petition-url'?: HkAdvocacyCard['petitionUrl'] | undefined;
  /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. Seat and number are filled in. */
  'report-url'?: HkAdvocacyCard['reportUrl'] | undefined;
  /** The address that visitors pass on; by default that of the page. In a frame, nothing is passed on without it. */
  'share-url'?: HkAdvocacyCard['shareUrl'] | undefined;
  /** The address of a page with what else a visitor can do, for the end of the calls. */
  'next-url'?: HkAdvocacyCard['nextUrl'] | undefined;
  /** Any of `image greeting call letter facts appeal actions events share`, in the order wanted. */
  sections?: HkAdvocacyCard['sections'] | undefined;
  /** Ids of items of the campaign that are left out, such as `hketo-act abode`. */
  'leave-out'?: HkAdvocacyCard['leaveOut'] | undefined;
  /** The level of the card's title. */
  'heading-level'?: HkAdvocacyCard['headingLevel'] | undefined;
  /** The last day of the campaign, such as `2027-01-03`, or its last instant. */
  expires?: HkAdvocacyCard['expires'] | undefined;
  /** The address of the directory folder; by default the `data` folder beside the module. */
  directory?: HkAdvocacyCard['directory'] | undefined;
  /** Fetches the map of the whole country when a visitor shares their position, so that no request reveals their state. */
  private?: HkAdvocacyCard['private'] | undefined;
  /** The languages that visitors can choose in the card's head, such as `en zh-HK`. */
  languages?: HkAdvocacyCard['languages'] | undefined;
  /** Lets visitors choose to have this device remember what they did, for 90 days. */
  remember?: HkAdvocacyCard['remember'] | undefined;
  /** `en` or `zh-HK`; by default the language of the page around. */
  lang?: HkAdvocacyCard['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. */
  theme?: HkAdvocacyCard['theme'] | undefined;
  /** The alternative text of the picture. */
  imageAlt?: HkAdvocacyCard['imageAlt'] | undefined;
  /** The address of the organizer's site. */
  organizerUrl?: HkAdvocacyCard['organizerUrl'] | undefined;
  /** The address of a page with local events. */
  eventsUrl?: HkAdvocacyCard['eventsUrl'] | undefined;
  /** The address of a file of events: JSON in the words of schema.org. */
  eventsSrc?: HkAdvocacyCard['eventsSrc'] | undefined;
  /** The address of a petition. */
  petitionUrl?: HkAdvocacyCard['petitionUrl'] | undefined;
  /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. Seat and number are filled in. */
  reportUrl?: HkAdvocacyCard['reportUrl'] | undefined;
  /** The address that visitors pass on; by default that of the page. In a frame, nothing is passed on without it. */
  shareUrl?: HkAdvocacyCard['shareUrl'] | undefined;
  /** The address of a page with what else a visitor can do, for the end of the calls. */
  nextUrl?: HkAdvocacyCard['nextUrl'] | undefined;
  /** Ids of items of the campaign that are left out, such as `hketo-act abode`. */
  leaveOut?: HkAdvocacyCard['leaveOut'] | undefined;
  /** The level of the card's title. */
  headingLevel?: HkAdvocacyCard['headingLevel'] | undefined;
  /** A lookup has an answer, of this kind. */
  'onhk-lookup'?: ((event: HTMLElementEventMap['hk-lookup']) => void) | undefined;
  /** The visitor reported how a call went: `spoke`, `voicemail` or `missed`. */
  'onhk-call'?: ((event: HTMLElementEventMap['hk-call']) => void) | undefined;
  /** The visitor did something about an action for the first time on this page: `call` or `letter`; or opened its `petition`. */
  'onhk-action'?: ((event: HTMLElementEventMap['hk-action']) => void) | undefined;
  /** The visitor took a letter: `copy`, `contact` (copied, and the contact page opened) or `print`. */
  'onhk-letter'?: ((event: HTMLElementEventMap['hk-letter']) => void) | undefined;
  /** The visitor passed the campaign on: `sheet` (the menu of their device), `copy`, `mail`, or a service: `whatsapp`, `telegram`, `facebook`, `x`, `bluesky`, `threads`; or `picture`: they saved, copied or shared the picture. */
  'onhk-share'?: ((event: HTMLElementEventMap['hk-share']) => void) | undefined;
  /** The visitor saved a file for their calendar: for a `call` or an `event`. */
  'onhk-reminder'?: ((event: HTMLElementEventMap['hk-reminder']) => void) | undefined;
  /** The `directory` could not be loaded, or the `campaign` file or the file of `events` could not be used. */
  'onhk-problem'?: ((event: HTMLElementEventMap['hk-problem']) => void) | undefined;
}

export interface HkEventListProps {
  /** Outside a card: the id of the card that it belongs to. */
  for?: string | undefined;
  /** The address of a page with local events, such as a Facebook page. */
  'events-url'?: HkEventList['eventsUrl'] | undefined;
  /** The address of a file of events: JSON in the words of schema.org. */
  'events-src'?: HkEventList['eventsSrc'] | undefined;
  /** The address of the directory folder, if the element is used alone; by default the `data` folder beside the module. */
  directory?: HkEventList['directory'] | undefined;
  /** `en` or `zh-HK`; by default the language of the page around. */
  lang?: HkEventList['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. */
  theme?: HkEventList['theme'] | undefined;
  /** The address of a page with local events, such as a Facebook page. */
  eventsUrl?: HkEventList['eventsUrl'] | undefined;
  /** The address of a file of events: JSON in the words of schema.org. */
  eventsSrc?: HkEventList['eventsSrc'] | undefined;
  /** The state of the visit; set by the card. */
  visit?: HkEventList['visit'] | undefined;
  /** The visitor saved a file for their calendar: for an `event`. */
  'onhk-reminder'?: ((event: HTMLElementEventMap['hk-reminder']) => void) | undefined;
  /** The file of `events` could not be used. */
  'onhk-problem'?: ((event: HTMLElementEventMap['hk-problem']) => void) | undefined;
}

export interface HkFactListProps {
  /** Outside a card: the id of the card that it belongs to. */
  for?: string | undefined;
  /** `en` or `zh-HK`; by default the language of the page around. */
  lang?: HkFactList['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. */
  theme?: HkFactList['theme'] | undefined;
  /** The facts; by default those of the built-in campaign. */
  facts?: HkFactList['facts'] | undefined;
}

export interface HkRepContactProps {
  /** Outside a card: the id of the card whose directory and ZIP code it uses. */
  for?: string | undefined;
  /** The seat to show if the element is used alone: `NY-12`, `AK-AL`, `NY-S1` (S and the class). */
  seat?: HkRepContact['seat'] | undefined;
  /** The address of the directory folder, if the element is used alone. */
  directory?: HkRepContact['directory'] | undefined;
  /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. */
  'report-url'?: HkRepContact['reportUrl'] | undefined;
  /** `en` or `zh-HK`; by default the language of the page around. */
  lang?: HkRepContact['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. */
  theme?: HkRepContact['theme'] | undefined;
  /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. */
  reportUrl?: HkRepContact['reportUrl'] | undefined;
  /** The seat to show, if it has been looked up already. */
  record?: HkRepContact['record'] | undefined;
  /** The date of the directory from which the record is. */
  asOf?: HkRepContact['asOf'] | undefined;
  /** What the call is about; by default the first script of the built-in campaign. */
  topic?: HkRepContact['topic'] | undefined;
  /** The state of the visit, for the script; set by the card. */
  visit?: HkRepContact['visit'] | undefined;
  /** Used alone: the directory could not be loaded. */
  'onhk-problem'?: ((event: HTMLElementEventMap['hk-problem']) => void) | undefined;
}

export interface HkRepLookupProps {
  /** Outside a card: the id of the card that it belongs to. */
  for?: string | undefined;
  /** The address of the directory folder, if the element is used alone; by default the `data` folder beside the module. */
  directory?: HkRepLookup['directory'] | undefined;
  /** The level of its headings. */
  'heading-level'?: HkRepLookup['headingLevel'] | undefined;
  /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. */
  'report-url'?: HkRepLookup['reportUrl'] | undefined;
  /** Fetches the map of the whole country when a visitor shares their position, so that no request reveals their state. */
  private?: HkRepLookup['private'] | undefined;
  /** The address of a page with what else can be done, for the end of the calls. */
  'next-url'?: HkRepLookup['nextUrl'] | undefined;
  /** `en` or `zh-HK`; by default the language of the page around. */
  lang?: HkRepLookup['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. */
  theme?: HkRepLookup['theme'] | undefined;
  /** The level of its headings. */
  headingLevel?: HkRepLookup['headingLevel'] | undefined;
  /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. */
  reportUrl?: HkRepLookup['reportUrl'] | undefined;
  /** The state of the visit; set by the card. */
  visit?: HkRepLookup['visit'] | undefined;
  /** What a call can be about; by default the topics of the built-in campaign. */
  topics?: HkRepLookup['topics'] | undefined;
  /** The address of a page with local events, for the end of the calls; set by the card. */
  eventsUrl?: HkRepLookup['eventsUrl'] | undefined;
  /** The address of a page with what else can be done, for the end of the calls. */
  nextUrl?: HkRepLookup['nextUrl'] | undefined;
  /** The petition of the campaign, for the end of the calls; set by the card. */
  petition?: HkRepLookup['petition'] | undefined;
  /** What a visitor can pass on, for the end of the calls; by default from the built-in campaign. Set by the card. */
  share?: HkRepLookup['share'] | undefined;
  /** A lookup has an answer, of this kind. */
  'onhk-lookup'?: ((event: HTMLElementEventMap['hk-lookup']) => void) | undefined;
  /** The visitor reported how a call went: `spoke`, `voicemail` or `missed`. */
  'onhk-call'?: ((event: HTMLElementEventMap['hk-call']) => void) | undefined;
  /** The visitor did something about an action for the first time on this page: `call` or `letter`, or opened its `petition`. */
  'onhk-action'?: ((event: HTMLElementEventMap['hk-action']) => void) | undefined;
  /** The visitor took a letter: `copy`, `contact` (copied, and the contact page opened) or `print`. */
  'onhk-letter'?: ((event: HTMLElementEventMap['hk-letter']) => void) | undefined;
  /** The visitor passed the campaign on. */
  'onhk-share'?: ((event: HTMLElementEventMap['hk-share']) => void) | undefined;
  /** The visitor saved a file for their calendar: for a `call`. */
  'onhk-reminder'?: ((event: HTMLElementEventMap['hk-reminder']) => void) | undefined;
  /** The directory could not be loaded. */
  'onhk-problem'?: ((event: HTMLElementEventMap['hk-problem']) => void) | undefined;
}

export interface HkShareBarProps {
  /** Outside a card: the id of the card that it belongs to. */
  for?: string | undefined;
  /** The address to pass on; by default that of the page, or of the card that it belongs to. */
  'share-url'?: HkShareBar['shareUrl'] | undefined;
  /** `en` or `zh-HK`; by default the language of the page around. */
  lang?: HkShareBar['lang'] | undefined;
  /** `light` or `dark`; by default `auto`, the page's own color-scheme. */
  theme?: HkShareBar['theme'] | undefined;
  /** The address to pass on; by default that of the page, or of the card that it belongs to. */
  shareUrl?: HkShareBar['shareUrl'] | undefined;
  /** What is passed on, in words; by default from the built-in campaign. Set by the card. */
  content?: HkShareBar['content'] | undefined;
  /** Whether it is the one thing to do next; set by the lookup. */
  isMain?: HkShareBar['isMain'] | undefined;
  /** The visitor passed it on: `sheet` (the menu of their device), `copy`, `mail`, or a service: `whatsapp`, `telegram`, `facebook`, `x`, `bluesky`, `threads`; or `picture`: they saved, copied or shared the picture. */
  'onhk-share'?: ((event: HTMLElementEventMap['hk-share']) => void) | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** What a visitor can ask Congress for: an ordered list of actions, each with its asks. "Call about this" leads to the lookup of the card around it; used alone, or in a card without one, it opens a lookup under the action. */
      'hk-action-list': Tag<HkActionList, HkActionListProps>;
      /** A campaign for Hong Kong in the United States, with a lookup that shows visitors which members of Congress to call. */
      'hk-advocacy-card': Tag<HkAdvocacyCard, HkAdvocacyCardProps>;
      /** Local events from a file, those near the visitor first once the card knows where that is, and a link to a page with all of them. Without an address it shows nothing. */
      'hk-event-list': Tag<HkEventList, HkEventListProps>;
      /** Facts with their figures in large type, each with its source and date. */
      'hk-fact-list': Tag<HkFactList, HkFactListProps>;
      /** One seat in Congress: its member, the number to call, and what to say. */
      'hk-rep-contact': Tag<HkRepContact, HkRepContactProps>;
      /** A form for a ZIP code, and then the visitor's members of Congress on one board: whom to call next, what to say, and how each call went. It works inside a card and alone. */
      'hk-rep-lookup': Tag<HkRepLookup, HkRepLookupProps>;
      /** "Ask a friend to call": passes a text and an address on, with the menu of the visitor's device, or where it has none, by a copied link, mail and links to services. What is passed on says nothing about the visitor. In a frame without an address of the owner's it shows nothing. */
      'hk-share-bar': Tag<HkShareBar, HkShareBarProps>;
    }
  }
}
