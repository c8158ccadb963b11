/** What there is to say of offices and their hours, in English: it arrives with the code that says it. */
export declare const enOffices: {
    'hours.open': string;
    'hours.open.yours': string;
    'hours.opens': string;
    'hours.opens.yours': string;
    'local.open': string;
    'local.open.yours': string;
    'local.opens': string;
    'local.opens.yours': string;
    'local.away': string;
    'local.date': string;
    'local.none': string;
    'local.failed': string;
};
