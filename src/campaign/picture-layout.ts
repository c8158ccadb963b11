// Where everything stands on the square picture. What measures the text is given, so that it runs anywhere.
import type { Campaign, Fact } from './campaign.ts';
import { sourcesOf } from './sources.ts';
import { fitText, type FittedText, type Room } from '../lib/wrap-text.ts';

/** The width and height of the picture, in pixels. */
export const PICTURE_SIZE = 1080;
const MARGIN = 72;
const WIDTH = PICTURE_SIZE - 2 * MARGIN;
/** The lamp hangs on the right: the texts beside it are narrower. */
const BESIDE_LAMP = 640;
const GAP = 40;
const MAX_FACTS = 3;

/** What is written with: the typeface of headings, or that of controls. */
export interface Type {
  family: 'heading' | 'sans';
  weight: 400 | 600 | 700;
}

export type Ink = 'onAccent' | 'text' | 'muted';

/** Where a text may stand, and how it looks. */
interface Place extends Type, Pick<Room, 'width' | 'height' | 'sizes'> {
  ink: Ink;
  x: number;
  y: number;
  leading?: number;
  /** Where it stands in a place that is higher: 0 at the top, 1 at the bottom. */
  align?: number;
}

/** A text on the picture. */
export interface Block extends FittedText, Required<Place> {
  /** The top of the first line. */
  top: number;
}

export interface PictureContent {
  campaign: Campaign;
  /** Where the picture leads, as it is written on it. */
  address: string;
  organizer: string | undefined;
}

export interface PictureLayout {
  blocks: Block[];
  /** Where the accent ends and the paper begins. */
  horizon: number;
}

export type Measure = (line: string, size: number, type: Type) => number;

const TITLE = { family: 'heading', weight: 700 } as const;
const TEXT = { family: 'sans', weight: 400 } as const;

/** Fits a text into its place. */
function fit(text: string, place: Place, measure: Measure): Block {
  const whole = { leading: 1.2, align: 0, ...place };
  const fitted = fitText(text, { ...whole, measure: (line, size) => measure(line, size, place) });
  const used = fitted.lines.length * fitted.size * whole.leading;
  return { ...whole, ...fitted, top: place.y + (place.height - used) * whole.align };
}

/** Fits texts that stand side by side, in one size. */
function fitAlike(texts: string[], places: Place[], measure: Measure): Block[] {
  const fitAll = (sizes?: Place['sizes']) =>
    texts.map((text, i) => fit(text, { ...places[i]!, ...(sizes && { sizes }) }, measure));
  const size = Math.min(...fitAll().map((block) => block.size));
  return fitAll([size, Math.min(size, places[0]!.sizes[1])]);
}

/** Columns with a figure, what it counts, and where that is from. */
function fitFacts(facts: Fact[], measure: Measure): Block[] {
  const { shared, each } = sourcesOf(facts);
  const width = (WIDTH - GAP * (facts.length - 1)) / facts.length;
  const columns = (place: Omit<Place, 'x' | 'width'>) =>
    facts.map((_, i): Place => ({ ...place, x: MARGIN + i * (width + GAP), width }));
  const source: Omit<Place, 'x' | 'width'> = { ...TEXT, ink: 'muted', y: 880, height: 52, sizes: [24, 18] };
  const figures = fitAlike(
    facts.map(({ figure }) => figure!),
    columns({ ...TITLE, ink: 'text', y: 676, height: 84, sizes: [68, 30], align: 1 }),
    measure,
  );
  const texts = fitAlike(
    facts.map(({ text }) => text),
    columns({ ...TEXT, ink: 'text', y: 768, height: 106, sizes: [29, 22] }),
    measure,
  );
  const sources =
    shared === undefined
      ? fitAlike(each, columns(source), measure)
      : [fit(shared, { ...source, x: MARGIN, width: WIDTH }, measure)];
  // in the order in which they are read: fact by fact, and a source of all at the end
  const read = facts.flatMap((_, i) => [
    figures[i]!,
    texts[i]!,
    ...(shared === undefined ? [sources[i]!] : []),
  ]);
  return shared === undefined ? read : [...read, ...sources];
}

/** Lays out the picture: the ask on the accent, below it the facts, or without any the appeal, and where the picture leads. */
export function layOutPicture(
  { campaign, address, organizer }: PictureContent,
  measure: Measure,
): PictureLayout {
  const facts = campaign.facts.items.filter(({ figure }) => figure).slice(0, MAX_FACTS);
  const horizon = facts.length ? 640 : 760;
  const onAccent = { x: MARGIN, ink: 'onAccent' } as const;
  const below = { x: MARGIN, ink: 'text', y: 954, height: 54, align: 0.5 } as const;
  const beside: Place = {
    ...onAccent,
    ...TEXT,
    weight: 600,
    y: 72,
    width: BESIDE_LAMP,
    height: 42,
    sizes: [34, 24],
  };
  const ask: Place = {
    ...onAccent,
    ...TITLE,
    y: 296,
    width: WIDTH,
    height: horizon - 330,
    sizes: [150, 44],
    leading: 1.06,
    align: 0.5,
  };
  const blocks = [
    fit(campaign.kicker, beside, measure),
    fit(campaign.title, { ...beside, ...TITLE, y: 122, height: 136, sizes: [60, 32], leading: 1.1 }, measure),
    fit(campaign.call.text, ask, measure),
    ...(facts.length
      ? fitFacts(facts, measure)
      : [
          fit(
            campaign.appeal,
            { ...below, ...TEXT, y: horizon + 36, width: WIDTH, height: 140, sizes: [38, 26] },
            measure,
          ),
        ]),
    fit(
      address,
      { ...below, ...TEXT, weight: 700, width: organizer ? 540 : WIDTH, sizes: [44, 24] },
      measure,
    ),
    fit(
      organizer ?? '',
      { ...below, ...TEXT, ink: 'muted', x: MARGIN + 540 + GAP, width: WIDTH - 540 - GAP, sizes: [30, 20] },
      measure,
    ),
  ];
  return { blocks: blocks.filter(({ lines }) => lines.length), horizon };
}
