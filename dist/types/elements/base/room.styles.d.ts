/** Whether a page is in a frame: that may be as high as its page, which then must not follow the height of its window. */
export declare const isFramed: (view: Window) => boolean;
/** As high as the window, as far as the snippet reserves room before the card is defined, so that the page below does not move. */
export declare const room: import("lit").CSSResult;
