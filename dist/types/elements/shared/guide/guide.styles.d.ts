/** What the steps add to the style sheet of the lookup. */
export declare const styles: string;
