import { say } from './say.ts';
import type { Ask, Campaign } from './types.ts';

/** One thing a call can be about. */
export interface Topic {
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
  /** Steps of which a visitor picks one or two. */
  asks?: (Ask & { meaning: string })[] | undefined;
}

const other = (said?: string, shown?: string) => (shown === said ? undefined : shown);

/**
 * What a visitor can call about: the scripts of the top call, then the actions.
 *
 * @param said the campaign in English, which is what Congress hears
 * @param shown the same in the visitor's language
 */
export function topicsOf(said: Campaign, shown: Campaign = said): Topic[] {
  const { scripts = [{ id: 'call', label: '', text: say(`about this: ${said.call.text}`) }] } = said.call;
  return [
    ...scripts.map(({ id, text }, i) => ({
      id,
      label: shown.call.scripts?.[i]?.label ?? '',
      script: text,
      meaning: other(text, shown.call.scripts?.[i]?.text),
    })),
    ...said.actions.items.map(({ id, text, script, asks }, i) => {
      const there = shown.actions.items[i];
      return {
        id,
        number: i + 1,
        text: there?.text ?? text,
        script:
          script ?? say(`about this: ${text} I ask {member} to act on it${asks?.length ? ': {asks}' : ''}.`),
        meaning: other(script, there?.script),
        asks: asks?.map((ask, n) => ({ ...ask, meaning: there?.asks?.[n]?.text ?? ask.text })),
      };
    }),
  ];
}
