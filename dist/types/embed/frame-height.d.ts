/**
 * From where to where the beginning of an answer may be, in pixels from the top of a card that nobody has used: in the place of
 * the form, and below what stands there before an answer.
 */
export declare function answerPlace(card: HTMLElement): {
    from: number;
    to: number;
};
/**
 * Tells the height of a card at the width of the frame. What is measured is a twin that is never seen and never used, because
 * the height of a card that is used tells what it was answered. So the height follows from the width and the options alone.
 *
 * @param twin a card with the same options
 * @param onHeight called with every new height
 */
export declare function watchHeight(twin: HTMLElement, onHeight: (height: number) => void): void;
