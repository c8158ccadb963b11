import type { Campaign, CampaignFile, CampaignTranslation } from './campaign.ts';
import { separateIds } from './repeated-ids.ts';

/** Keys whose values are not text, and are the same in every language. */
const UNTRANSLATED = /^(id|url|from|until|chamber|house|senate|services)$/;

/** A campaign, or a part of one, in another language; what has no translation stays as it is. */
export function translate<Part>(part: Part, texts: CampaignTranslation | undefined, path = ''): Part {
  const walk = (inner: unknown, at: string): unknown => {
    if (typeof inner === 'string') return texts![at] ?? inner;
    if (Array.isArray(inner)) {
      const list = at.slice(at.lastIndexOf('.') + 1);
      return inner.map((item: string | { id: string }, i) =>
        walk(item, `${list}.${typeof item === 'string' ? i + 1 : item.id}`),
      );
    }
    if (typeof inner !== 'object') return inner;
    return Object.fromEntries(
      Object.entries(inner!).map(([key, value]) => [
        key,
        // the path of an item has the name of its section, not `items`
        UNTRANSLATED.test(key) ? value : walk(value, key === 'items' ? at : at ? `${at}.${key}` : key),
      ]),
    );
  };
  return texts ? (walk(part, path) as Part) : part;
}

/**
 * The built-in campaign with the sections of a campaign file instead of its own, without the items that the file leaves out.
 *
 * @param found gets the ids of the items that were there to leave out
 */
export function compose(builtIn: Campaign, file: CampaignFile, found?: Set<string>): Campaign {
  const { leaveOut = [], ...own } = file;
  // not as JSON: old libraries of pages give arrays a `toJSON` of their own
  const copy = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) {
      const remaining = value
        .map((item) => copy(item) as { id: string; asks?: unknown[] })
        // an action whose asks are all left out is left out too
        .filter(({ id, asks }) => {
          if (!leaveOut.includes(id)) return asks?.length !== 0;
          found?.add(id);
          return false;
        });
      // if no script remains, one is made from the text of the call
      return key === 'scripts' && !remaining.length ? undefined : remaining;
    }
    if (!value || typeof value !== 'object') return value;
    const entries = Object.entries(value).map(([name, inner]) => [name, copy(inner, name)] as const);
    return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
  };
  // its own items come first, and keep their ids where a built-in item has the same one
  const campaign = copy({ ...own, ...builtIn, ...own }) as Campaign;
  separateIds(campaign);
  return campaign;
}
