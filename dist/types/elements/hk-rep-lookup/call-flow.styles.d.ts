/** Styles of the guided calls and the letters. */
export declare const callFlowStyles: import("lit").CSSResult;
