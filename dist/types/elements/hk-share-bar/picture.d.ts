import { type Ink, type PictureContent, type Type } from '../../campaign/picture-layout.ts';
export interface PictureLook {
    colours: Record<Ink | 'accent' | 'surface', string>;
    fonts: Record<Type['family'], string>;
}
/** Where a picture leads, short enough to be typed: without a query, which is long. */
export declare function shortAddress(url: string): string;
/** The colours and typefaces of an element, from the styles of a probe in it. */
export declare function lookOf(probe: Element): PictureLook;
/**
 * Draws the picture.
 *
 * @returns what is written on it; undefined if the browser does not let it be drawn, or has no typeface for it
 */
export declare function drawPicture(canvas: HTMLCanvasElement, content: PictureContent, { colours, fonts }: PictureLook): string | undefined;
