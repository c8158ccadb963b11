import type { Campaign } from './campaign.ts';
import { type FittedText, type Room } from '../lib/wrap-text.ts';
/** The width and height of the picture, in pixels. */
export declare const PICTURE_SIZE = 1080;
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
/** Lays out the picture: the ask on the accent, below it the facts, or without any the appeal, and where the picture leads. */
export declare function layOutPicture({ campaign, address, organizer }: PictureContent, measure: Measure): PictureLayout;
export {};
