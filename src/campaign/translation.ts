import type { Campaign, CampaignFile, CampaignTranslation } from './campaign.ts';

/** Not words: the same in every language. */
const FACTS = /^(id|url|from|until|house|senate)$/;

/** The words of a campaign, or a part of one, in another language; what is not translated stays as it is. */
export function translate<Part>(part: Part, texts: CampaignTranslation | undefined, path = ''): Part {
  const walk = (inner: unknown, at: string): unknown => {
    if (typeof inner === 'string') return texts![at] ?? inner;
    if (Array.isArray(inner)) {
      const list = at.replace(/.*\./, '');
      return inner.map((item: string | { id: string }, i) =>
        walk(item, `${list}.${typeof item === 'string' ? i + 1 : item.id}`),
      );
    }
    if (typeof inner !== 'object') return inner;
    return Object.fromEntries(
      Object.entries(inner!).map(([key, value]) => [
        key,
        // the items of a section are named by the section
        FACTS.test(key) ? value : walk(value, key === 'items' ? at : at ? `${at}.${key}` : key),
      ]),
    );
  };
  return texts ? (walk(part, path) as Part) : part;
}

/** What a campaign file says, and the built-in campaign where it says nothing; without the items it leaves out. */
export function compose(builtIn: Campaign, file: CampaignFile): Campaign {
  const { leaveOut = [], ...own } = file;
  return JSON.parse(JSON.stringify({ ...builtIn, ...own }), (key, value: unknown) => {
    if (!Array.isArray(value)) return value;
    const left = value.filter(
      // an action that was nothing but its asks goes with the last of them
      ({ id, asks }: { id: string; asks?: unknown[] }) => !leaveOut.includes(id) && asks?.length !== 0,
    );
    // without a script of its own, the call makes one
    return key === 'scripts' && !left.length ? undefined : left;
  }) as Campaign;
}
