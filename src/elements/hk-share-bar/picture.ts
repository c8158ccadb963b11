// Draws the square picture on a canvas.
import { FLAME, LAMP } from '../base/icons.ts';
import {
  layOutPicture,
  PICTURE_SIZE,
  type Ink,
  type PictureContent,
  type Type,
} from '../../campaign/picture-layout.ts';

const MAX_PATH = 24;

export interface PictureLook {
  colours: Record<Ink | 'accent' | 'surface', string>;
  fonts: Record<Type['family'], string>;
}

/** Where a picture leads, short enough to be typed: without a query, which is long. */
export function shortAddress(url: string): string {
  const { host, pathname, search } = new URL(url);
  const path = pathname.replace(/\/$/, '');
  return search || path.length > MAX_PATH ? host : host + path;
}

/** The colours and typefaces of an element, from the styles of a probe in it. */
export function lookOf(probe: Element): PictureLook {
  const heading = getComputedStyle(probe);
  return {
    colours: {
      accent: heading.backgroundColor,
      onAccent: heading.color,
      surface: heading.outlineColor,
      text: heading.columnRuleColor,
      muted: heading.textDecorationColor,
    },
    fonts: { heading: heading.fontFamily, sans: getComputedStyle(probe.firstElementChild!).fontFamily },
  };
}

/** A character that no typeface has: what is drawn for it is drawn for every missing one. */
const MISSING = '\u0378';
/** The same among the characters with five digits, whose boxes may be wider. */
const MISSING_WIDE = '\u{1fffe}';

const letters = (text: string) => new Set(text.match(/[^\p{ASCII}\P{L}]/gu));

/**
 * Whether the device has a typeface for a text. A letter without one is drawn as a box, and every such box has the same measures.
 */
function hasGlyphs(context: CanvasRenderingContext2D, text: string): boolean {
  const measuresOf = (letter: string) => {
    const {
      width,
      actualBoundingBoxLeft,
      actualBoundingBoxRight,
      actualBoundingBoxAscent,
      actualBoundingBoxDescent,
    } = context.measureText(letter);
    return [
      width,
      actualBoundingBoxLeft,
      actualBoundingBoxRight,
      actualBoundingBoxAscent,
      actualBoundingBoxDescent,
    ].join();
  };
  const boxes = [MISSING, MISSING_WIDE].map(measuresOf);
  return [...letters(text)].every((letter) => !boxes.includes(measuresOf(letter)));
}

/** Whether the browser keeps what is drawn: some blank it out, so that nobody is recognized by how their device draws. */
function keepsPixels(context: CanvasRenderingContext2D): boolean {
  const [red, green, blue] = [18, 120, 220] as const;
  context.fillStyle = `rgb(${red}, ${green}, ${blue})`;
  context.fillRect(0, 0, 8, 8);
  const { data } = context.getImageData(4, 4, 1, 1);
  // some change a colour by a little
  return [red, green, blue].every((value, i) => Math.abs(data[i]! - value) < 9);
}

/** What is below a background that lets the page through: white for dark text, black for light text. */
function drawGround(context: CanvasRenderingContext2D, text: string): void {
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  context.fillStyle = red! + green! + blue! < 384 ? '#fff' : '#000';
  context.fillRect(0, 0, PICTURE_SIZE, PICTURE_SIZE);
}

function drawLamp(context: CanvasRenderingContext2D, { onAccent, accent }: PictureLook['colours']): void {
  context.save();
  context.translate(812, 26);
  context.scale(8.4, 8.4);
  const glow = context.createRadialGradient(11, 17, 2, 11, 17, 24);
  glow.addColorStop(0, 'rgba(255, 255, 255, 0.75)');
  glow.addColorStop(1, 'rgba(255, 255, 255, 0)');
  context.fillStyle = glow;
  context.fillRect(-40, -10, 100, 60);
  context.strokeStyle = context.fillStyle = onAccent;
  context.lineWidth = 1.4;
  context.lineJoin = 'round';
  // it hangs on a cord
  const lamp = new Path2D(`M11-4V8M11 25v3${LAMP}`);
  context.fill(lamp);
  context.stroke(lamp);
  context.fillStyle = accent;
  context.fill(new Path2D(FLAME));
  context.restore();
}

/**
 * Draws the picture.
 *
 * @returns what is written on it; undefined if the browser does not let it be drawn, or has no typeface for it
 */
export function drawPicture(
  canvas: HTMLCanvasElement,
  content: PictureContent,
  { colours, fonts }: PictureLook,
): string | undefined {
  canvas.width = canvas.height = PICTURE_SIZE;
  // without this Chrome warns on the page's console, because pixels are read more than once
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || !keepsPixels(context)) return undefined;
  const use = ({ family, weight }: Type, size: number) => {
    context.font = `${weight} ${size}px ${fonts[family]}`;
  };
  const { blocks, horizon } = layOutPicture(content, (line, size, type) => {
    use(type, size);
    return context.measureText(line).width;
  });
  const text = blocks.map((block) => block.text.trim()).join(' · ');
  if (!hasGlyphs(context, text)) return undefined;

  drawGround(context, colours.text);
  context.fillStyle = colours.surface;
  context.fillRect(0, 0, PICTURE_SIZE, PICTURE_SIZE);
  context.fillStyle = colours.accent;
  context.fillRect(0, 0, PICTURE_SIZE, horizon);
  drawLamp(context, colours);
  context.textBaseline = 'alphabetic';
  for (const { lines, x, top, size, leading, ink, family, weight } of blocks) {
    use({ family, weight }, size);
    context.fillStyle = colours[ink];
    // the middle of the letters in the middle of the line
    lines.forEach((line, i) => context.fillText(line, x, top + (i + 0.5) * size * leading + size * 0.35));
  }
  return text;
}
