import type { html as Html, nothing as Nothing, TemplateResult } from 'lit';
import type { saidTo as SaidTo } from '../../../campaign/bills.ts';
import type { say as Say } from '../../../campaign/say.ts';
import type { dial as Dial } from '../../../campaign/switchboard.ts';
import type { Topic } from '../../../campaign/topics.ts';
import type { parseZip as ParseZip, Seat } from '../../../congress/index.ts';
import type { announce as Announce } from '../events.ts';
import type { hostOf as HostOf, outside as Outside } from '../links.ts';
import type { officeOf as OfficeOf } from '../office.ts';
import type { painted as Painted } from '../picture.ts';
import type { knowsPlaces as KnowsPlaces } from '../places.ts';
import type { Ask, Visit } from '../visit.ts';
import type { warnOnce as WarnOnce } from '../warn.ts';
import type { Words } from '../words.ts';

/** What the steps are drawn from. */
export interface Scene {
  visit: Visit;
  words: Words;
  /** What the visitor calls about, and all that they can. */
  topic: Topic;
  topics: Topic[];
  tell: (ask: Ask) => void;
  /** Where the directory's files lie. */
  directory: string | undefined;
  /** Without what stands below that which is read first. */
  brief: boolean;
}

/** What the steps need of the module: code on demand imports nothing. */
export interface Kit {
  html: typeof Html;
  nothing: typeof Nothing;
  announce: typeof Announce;
  dial: typeof Dial;
  /** The Capitol switchboard's number. */
  switchboard: string;
  hostOf: typeof HostOf;
  officeOf: typeof OfficeOf;
  outside: typeof Outside;
  parseZip: typeof ParseZip;
  say: typeof Say;
  saidTo: typeof SaidTo;
  painted: typeof Painted;
  warnOnce: typeof WarnOnce;
  knowsPlaces: typeof KnowsPlaces;
  /** The heading of what stands in the place of an answer. */
  head(scene: Scene, text: string): TemplateResult;
  /** When somebody answers in Washington. */
  hours(scene: Scene): unknown;
  /** A seat, with its number and its script; its local offices open, or not. */
  contact(scene: Scene, seat: Seat, local: boolean): TemplateResult;
}
