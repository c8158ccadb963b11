import { instantOf } from '../lib/native.ts';
import type { Topic } from './topics.ts';
import type { BillList, Chamber } from './campaign.ts';

/** What a call says to one office. */
export interface CallScript {
  /** In English, which is what Congress hears. */
  script: string;
  /** The same in the visitor's language, if it is translated. */
  meaning?: string | undefined;
  /** The value of `{bill}` in English; in the visitor's language it is the label of the topic. */
  bill?: string | undefined;
  /** Whether the member is on their chamber's list of sponsors and cosponsors. */
  isSupporter: boolean;
  /** The date of that list; empty if it is unknown whether the member is on it. */
  asOf?: string | undefined;
}

/**
 * The script of a call about a topic. A member who supports the bill is thanked; all others are asked for support.
 *
 * @param chamber the member's; undefined before a lookup
 * @param bioguide the member's id; empty for a seat without a known member
 */
export function scriptFor(topic: Topic, chamber?: Chamber, bioguide = ''): CallScript {
  const { number, sponsor, cosponsors = [], asOf }: Partial<BillList> = topic[chamber!] ?? {};
  const isSupporter = [sponsor, ...cosponsors].includes(bioguide);
  // if the list has no sponsor, a member who is not on it may be the sponsor
  const date = instantOf(asOf) && (isSupporter || (bioguide && sponsor)) ? asOf : '';
  const bill = number ? `${topic.title}, ${number}` : topic.title;
  return { ...((date && isSupporter && topic.thanks) || topic), bill, isSupporter, asOf: date };
}
