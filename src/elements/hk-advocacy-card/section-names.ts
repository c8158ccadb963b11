import { splitList } from '../../lib/split-list.ts';
import { warnAttribute } from '../../lib/warn.ts';

const ALL_SECTIONS = [
  'image',
  'greeting',
  'call',
  'letter',
  'facts',
  'appeal',
  'actions',
  'events',
  'share',
] as const;

/** Not the section `share`: the end of the calls has its button, and before it nothing stands beside the call. */
const DEFAULT_SECTIONS = ALL_SECTIONS.filter((name) => name !== 'share');

/** A part of the card that a site owner can place or leave out. */
export type Section = (typeof ALL_SECTIONS)[number];

/** The sections to render, in order and without repetitions; if the attribute names none, all but `share`. */
export function sectionsOf(wanted: string | null | undefined): readonly Section[] {
  const names = [...new Set(splitList(wanted))];
  const known = ALL_SECTIONS as readonly string[];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length) warnAttribute('sections', unknown.join(' '), `any of ${ALL_SECTIONS.join(' ')}`);
  const sections = names.filter((name): name is Section => known.includes(name));
  return sections.length ? sections : DEFAULT_SECTIONS;
}
