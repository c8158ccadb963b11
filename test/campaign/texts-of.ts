import type { CampaignFile } from '../../src/campaign/campaign.ts';

type Texts = [place: string, text: string][];

const pick = (place: string, part: object | undefined, keys: string[]): Texts =>
  keys.flatMap((key) => {
    const text = (part as Record<string, string> | undefined)?.[key];
    return text === undefined ? [] : [[`${place}${key}`, text]];
  });

const items = (place: string, list: { id: string }[] | undefined, keys: string[]): Texts =>
  (list ?? []).flatMap((item) => pick(`${place}.${item.id}.`, item, keys));

/**
 * The texts of a campaign by where they stand, as a translation names them. Written out, and not walked: a slip in
 * translate.ts must not go unnoticed here.
 */
export function textsOf({
  greeting,
  call,
  letter,
  facts,
  actions,
  bills,
  share,
  ...top
}: CampaignFile): Texts {
  return [
    ...pick('', top, ['kicker', 'title', 'appeal']),
    ...pick('greeting.', greeting, ['text', 'note']),
    ...pick('call.', call, ['text', 'note']),
    ...items('scripts', call?.scripts, ['label', 'text']),
    ...(letter ?? []).map((text, i): [string, string] => [`letter.${i + 1}`, text]),
    ...pick('facts.', facts, ['title', 'stakes']),
    ...items('facts', facts?.items, ['figure', 'text', 'source', 'date']),
    ...pick('actions.', actions, ['title']),
    ...items('actions', actions?.items, ['title', 'text', 'script', 'source']),
    ...(actions?.items ?? []).flatMap(({ asks, notes }) => [
      ...items('asks', asks, ['text']),
      ...items('notes', notes, ['text', 'link']),
    ]),
    ...items('bills', bills, ['title', 'ask', 'thanks', 'source']),
    ...pick('share.', share, ['text']),
  ];
}
