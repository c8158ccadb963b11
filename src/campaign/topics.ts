import { BILL_ASK, BILL_THANKS, callScript } from './scripts.ts';
import type { Ask, Bill, Campaign } from './campaign.ts';

/** An ask of an action, in English and in the visitor's language. */
export interface TopicAsk extends Ask {
  meaning: string;
}

/** Something a call can be about. A bill's topic also has the fields of the bill, with the title in English. */
export interface Topic extends Partial<Omit<Bill, 'ask' | 'thanks'>> {
  id: string;
  /** Its name: the label of a script of the campaign's main call, or the title of a bill or an action. */
  label?: string | undefined;
  /** The number and the text of an action. */
  number?: number;
  text?: string;
  /** What to say, in English. */
  script: string;
  /** The same in the visitor's language, if it is translated. */
  meaning?: string | undefined;
  /** The script is the campaign's own, because nobody knows the action in English. */
  isSubstitute?: boolean;
  /** The visitor picks one or two of these. */
  asks?: TopicAsk[] | undefined;
  /** What to say to supporters of a bill instead; see `scriptFor`. */
  thanks?: Pick<Topic, 'script' | 'meaning'>;
}

const translationOf = (english?: string, localized?: string) =>
  localized === english ? undefined : localized;

/** A text as a sentence: a title may lack its full stop. */
const withFullStop = (text: string) => (/[.!?:…。！？：]["'”’」)]*$/.test(text) ? text : `${text}.`);

/**
 * What a visitor can call about: the scripts of the main call, the bills, then the actions.
 *
 * @param english the campaign in English, for what is said to Congress
 * @param localized the same in the visitor's language
 */
export function topicsOf(english: Campaign, localized: Campaign = english): Topic[] {
  const general = callScript(`about this: ${withFullStop(english.call.text)}`);
  const { scripts = [{ id: 'call', text: general }] } = english.call;
  const calls = scripts.map(({ id, text }, i) => ({
    id,
    label: localized.call.scripts?.[i]?.label ?? localized.call.text,
    script: text,
    meaning: translationOf(text, localized.call.scripts?.[i]?.text),
  }));
  return [
    ...calls,
    ...(english.bills ?? []).map(({ title, ask = BILL_ASK, thanks = BILL_THANKS }, i) => {
      const bill = localized.bills![i]!;
      return {
        ...bill,
        label: bill.title,
        title,
        script: ask,
        meaning: translationOf(ask, bill.ask),
        thanks: { script: thanks, meaning: translationOf(thanks, bill.thanks) },
      };
    }),
    ...english.actions.items.map(({ id, text, script, asks, chamber, isEnglish = true }, i) => {
      const action = localized.actions.items[i];
      const shown = { id, label: action?.title, number: i + 1, text: action?.text ?? text, chamber };
      // the asks of a list are as little English as its text
      if (!isEnglish && (!script || (asks?.length && script.includes('{asks}'))))
        return { script: general, ...calls[0], ...shown, isSubstitute: true };
      return {
        ...shown,
        script:
          script ??
          callScript(
            `about this: ${withFullStop(text)} I ask {member} to act on it${asks?.length ? ': {asks}' : ''}.`,
          ),
        meaning: translationOf(script, action?.script),
        asks: asks?.map((ask, n) => ({ ...ask, meaning: action?.asks?.[n]?.text ?? ask.text })),
      };
    }),
  ];
}
