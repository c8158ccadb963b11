import type { LitElement } from 'lit';
/** Renders an element again at each full minute, so that what it says of office hours and dates stays true. */
export declare function renderEachMinute(host: LitElement): void;
