/** How calls went, as they are shown beside a seat. */
export declare const OUTCOME_MESSAGES: {
    readonly spoke: "mark.spoke";
    readonly voicemail: "mark.voicemail";
    readonly missed: "mark.missed";
    readonly skipped: "mark.skipped";
};
/** The same on the buttons that say it. */
export declare const OUTCOME_BUTTONS: {
    readonly spoke: "call.spoke";
    readonly voicemail: "call.voicemail";
    readonly missed: "call.missed";
    readonly skipped: "call.skipped";
};
