/** Tokens, type and controls that every element shares. A token set by the page (`--hk-...`) wins everywhere. */
export declare const controls: import("lit").CSSResult;
