import { type TemplateResult } from 'lit';
/** The lines of the lamp, and its flame, in a box of 22 x 30. */
export declare const LAMP = "M11 1v3M5 8h12l2 4v10l-2 3H5l-2-3V12zM7 28h8";
export declare const FLAME = "M11 12c3 3 3.4 5 2.6 7a3 3 0 0 1-5.2 0c-.8-2 1-3.6 2.6-7z";
/** A lantern, the card's logo. */
export declare const lamp: TemplateResult;
/** A telephone receiver. */
export declare const receiver: TemplateResult;
