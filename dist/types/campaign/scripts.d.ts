/** A script around what is asked. Words in [brackets] are the visitor's to fill in or leave out. */
export declare const callScript: (what: string) => string;
