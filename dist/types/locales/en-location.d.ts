/** What "Use my location" comes to say, in English: it arrives with the code that says it. */
export declare const enLocation: {
    'position.none': string;
    'position.coarse': string;
    'position.failed': string;
    'position.near': string;
    'position.outside': string;
    'abroad.heading': string;
    'abroad.what': string;
};
