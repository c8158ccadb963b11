// What the model expects to read: scripts and letters, by the documented rules and not by the code under test.
import { validAt } from '../../../src/campaign/validity.ts';
import { topicsOf, type Topic } from '../../../src/campaign/topics.ts';
import { us } from '../../../src/campaign/built-in-campaign.ts';
import type { Seat } from '../../../src/index.ts';
import { NOW } from './answers.ts';

export const TOPICS: readonly Topic[] = validAt(topicsOf(us), Date.parse(NOW));

export const labelOf = ({ label, number }: Topic): string => label ?? `Action ${number!}`;

export const whoOf = ({ title, member }: Seat): string =>
  member ? `${title} ${member.name}` : `the ${title}`;

/** What a script and a letter are filled with. */
export interface Filling {
  topic: Topic;
  /** The texts of the steps that the visitor picked. */
  asks: string[];
  /** Five digits; empty where none is known. */
  zip: string;
  name: string;
  town: string;
}

/** What is said to the holder of a seat, or to anyone. */
export function scriptFor({ topic, asks, zip, name, town }: Filling, seat?: Seat): string {
  const list = seat && topic[seat.chamber];
  const isOn = !!list && [list.sponsor, ...(list.cosponsors ?? [])].includes(seat.member?.bioguide ?? '');
  const values: Record<string, string> = {
    member: seat ? whoOf(seat) : 'the senator or representative',
    zip: town ? `${zip || '[your ZIP code]'}, in ${town}` : zip || '[your ZIP code or town]',
    asks: new Intl.ListFormat('en-US').format(asks),
    bill: list ? `${topic.title}, ${list.number}` : (topic.title ?? ''),
  };
  const script = (isOn && topic.thanks?.script) || topic.script;
  return script
    .split(/(\{\w+\}|\[[^\]]*____[^\]]*\])/)
    .map((part) => {
      if (part.startsWith('{')) return values[part.slice(1, -1)]!;
      // the brackets go with the blank in them
      return part.startsWith('[') && name ? part.slice(1, -1).split('____').join(name) : part;
    })
    .join('');
}

/** What tells a letter about a topic from all others. */
const SUBJECTS: Record<string, string> = {
  lifeboat: 'ask you to support lifeboat policies for Hong Kongers',
  support: 'I support the people of Hong Kong',
  'hketo-act': 'HKETO Certification Act',
  sanctions: 'implement and enforce the sanctions',
  policies: 'help enact lifeboat policies for Hong Kongers',
  petition: 'breach of the 1984 Sino-British Joint Declaration',
  steps: 'I am writing to ask you to',
};

/** What is wrong with a letter that the visitor has not changed. */
export function faultsIn(text: string, { topic, asks, zip, name, town }: Filling, seat: Seat): string[] {
  const lines = text.split('\n');
  const place = town.includes(',') ? town : `${town || '[City]'}, ${seat.state}`;
  const all = TOPICS.flatMap((one) => one.asks ?? []).map((ask) => ask.text);
  const checks: [what: string, isRight: boolean][] = [
    ['its first line is the name', lines[0] === (name || '[Your name]')],
    ['its last line is the name', lines.at(-1) === (name || '[Your name]')],
    ['town and ZIP code', lines[2] === `${place} ${zip || '[ZIP code]'}`],
    ['whom it greets', lines.includes(`Dear ${seat.title} ${seat.member!.lastName}:`)],
    [
      'where it says who writes',
      zip || !town ? text.includes(zip || '[your ZIP code]') : text.includes(`I live in ${town}`),
    ],
    ['what it is about', text.includes(SUBJECTS[topic.id]!)],
    ...all.map((ask) => [`"${ask}"`, text.includes(ask) === asks.includes(ask)] as [string, boolean]),
  ];
  return checks.flatMap(([what, isRight]) => (isRight ? [] : [what]));
}
