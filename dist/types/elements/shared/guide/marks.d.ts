import type { Seat } from '../../../congress/index.ts';
import type { Kit, Scene } from './scene.ts';
export declare const SAID: {
    readonly spoke: "mark.spoke";
    readonly voicemail: "mark.voicemail";
    readonly missed: "mark.missed";
    readonly skipped: "mark.skipped";
};
/** What became of the call to a seat, beside it in the plain list. */
export declare function drawMark({ words, topic, visit }: Scene, { html, nothing }: Kit, seat: Seat): unknown;
