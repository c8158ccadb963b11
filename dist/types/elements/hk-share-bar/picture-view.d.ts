import { type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
/** The picture, drawn. */
export interface Picture {
    canvas: HTMLCanvasElement;
    file: File;
    /** What is to be seen on it, for those who do not see it. */
    alt: string;
}
declare const OUTCOMES: readonly ["picture.copied", "picture.failed", "picture.alt.copied"];
/** What a visitor is told about what they did with the picture. */
export type PictureOutcome = (typeof OUTCOMES)[number];
export declare const isOfPicture: (outcome: string | undefined) => outcome is PictureOutcome;
interface PictureView {
    localizer: Localizer;
    /** Undefined where the browser cannot draw it. */
    picture: Picture | undefined;
    /** What the visitor is told about the last thing that they did; here, if it is of the picture. */
    outcome: string | undefined;
    onSave: () => unknown;
    /** Undefined where the browser cannot do that. */
    onCopy: (() => unknown) | undefined;
    onShare: (() => unknown) | undefined;
    onCopyAlt: () => unknown;
}
/** The place of the picture to post, what can be done with it, and what it shows in words. */
export declare function renderPicture(view: PictureView): TemplateResult;
export {};
