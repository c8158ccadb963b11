/** A script with the visitor's name in the first brackets that have a blank: "[My name is ____.]". */
export declare const fillName: (text: string, name: string) => string;
/**
 * What a script says after "my ZIP code is".
 *
 * @param fallback where neither is typed
 */
export declare const fillZip: (zip: string, town: string, fallback: string) => string;
