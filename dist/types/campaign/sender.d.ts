/** What the visitor typed of themselves; empty where they did not. */
export interface Sender {
    name: string;
    town: string;
}
/** A script with the visitor's name in the first brackets that have a blank: "[My name is ____.]". */
export declare const fillName: (script: string, name: string) => string;
/**
 * A script with the visitor's name, and their town beside the ZIP code.
 *
 * @param zip what stands in the script for their ZIP code, where the town may stand beside it: in English
 */
export declare function fillSender(script: string, { name, town }: Sender, zip?: string): string;
