import type { announce as Announce } from '../events.ts';
import type { Doing } from './doing.ts';
/** What a visitor did about an action is announced once on a page, whatever else they do about it. */
export declare function acted(doing: Doing, host: HTMLElement, announce: typeof Announce, action: string, deed: 'call' | 'letter'): Doing;
