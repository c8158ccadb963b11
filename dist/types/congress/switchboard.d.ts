/** The U.S. Capitol switchboard, which connects to every office. Source: aoc.gov, senate.gov. */
export declare const SWITCHBOARD = "(202) 224-3121";
/** The `tel:` link of a US phone number. */
export declare const telUrl: (number: string) => string;
