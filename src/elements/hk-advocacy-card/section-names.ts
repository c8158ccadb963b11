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

/** A part of the card that a site owner can place or leave out. */
export type Section = (typeof ALL_SECTIONS)[number];

/** The sections to render, in order and without repetitions; all if the attribute names none. */
export function sectionsOf(wanted: string | null | undefined): readonly Section[] {
  const names = [...new Set(wanted?.match(/[^\s,]+/g))];
  const known = ALL_SECTIONS as readonly string[];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length) warnAttribute('sections', unknown.join(' '), `any of ${ALL_SECTIONS.join(' ')}`);
  const sections = names.filter((name): name is Section => known.includes(name));
  return sections.length ? sections : ALL_SECTIONS;
}
