/**
 * Where the card moves the focus, browsers scroll the page around the frame too, and how far would tell how long an answer is.
 * So what gets the focus is scrolled to one and the same place in the frame, and the page around to that place.
 *
 * @param placeOf where that is, in pixels from the top of the frame; a short answer cannot be scrolled and begins between the two
 */
export declare function scrollInside(scroller: HTMLElement, placeOf: () => {
    from: number;
    to: number;
}): void;
