import { BILL_ASK, BILL_THANKS, callScript } from './scripts.ts';
import type { Ask, Bill, Campaign } from './campaign.ts';

/** An ask of an action, in English and in the visitor's language. */
export interface TopicAsk extends Ask {
  meaning: string;
}

/** One thing a call can be about. Of a bill it is the bill as well, with the title in English. */
export interface Topic extends Partial<Omit<Bill, 'ask' | 'thanks'>> {
  id: string;
  /** What it is about, for a topic of the top call. */
  label?: string;
  /** Its number and its words, for an action. */
  number?: number;
  text?: string;
  /** What to say, in English. */
  script: string;
  /** The same in the visitor's language, where there is such a text. */
  meaning?: string | undefined;
  /** Of these a visitor picks one or two. */
  asks?: TopicAsk[] | undefined;
  /** What a bill's supporters hear instead: `scriptFor` knows who they are. */
  thanks?: Pick<Topic, 'script' | 'meaning'>;
}

const other = (said?: string, shown?: string) => (shown === said ? undefined : shown);

/**
 * What a visitor can call about: the scripts of the top call, the bills, then the actions.
 *
 * @param said the campaign in English, which is what Congress hears
 * @param shown the same in the visitor's language
 */
export function topicsOf(said: Campaign, shown: Campaign = said): Topic[] {
  const { scripts = [{ id: 'call', text: callScript(`about this: ${said.call.text}`) }] } = said.call;
  return [
    ...scripts.map(({ id, text }, i) => ({
      id,
      label: shown.call.scripts?.[i]?.label ?? shown.call.text,
      script: text,
      meaning: other(text, shown.call.scripts?.[i]?.text),
    })),
    ...(said.bills ?? []).map(({ title, ask = BILL_ASK, thanks = BILL_THANKS }, i) => {
      const there = shown.bills![i]!;
      return {
        ...there,
        label: there.title,
        title,
        script: ask,
        meaning: other(ask, there.ask),
        thanks: { script: thanks, meaning: other(thanks, there.thanks) },
      };
    }),
    ...said.actions.items.map(({ id, text, script, asks }, i) => {
      const there = shown.actions.items[i];
      return {
        id,
        number: i + 1,
        text: there?.text ?? text,
        script:
          script ??
          callScript(`about this: ${text} I ask {member} to act on it${asks?.length ? ': {asks}' : ''}.`),
        meaning: other(script, there?.script),
        asks: asks?.map((ask, n) => ({ ...ask, meaning: there?.asks?.[n]?.text ?? ask.text })),
      };
    }),
  ];
}
