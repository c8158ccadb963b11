/** Tokens, typography and controls for all elements. Custom properties of the page (`--hk-...`) override the tokens. */
export declare const controls: import("lit").CSSResult;
