import type { Seat } from '../../../congress/index.ts';
import type { Kit, Scene } from './scene.ts';
/** The number of a seat as a QR code, where whoever reads has a mouse and so, most likely, no phone in hand. */
export declare function drawScan({ words, tell }: Scene, kit: Kit, { member }: Seat): unknown;
