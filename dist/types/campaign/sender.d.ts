/** What the visitor typed about themselves; empty by default. */
export interface Sender {
    name: string;
    town: string;
}
/** Without the spaces around it, which the suggestions of a phone's keyboard leave. */
export declare const tidySender: ({ name, town }: Sender) => Sender;
/** A script with the visitor's name in the first brackets that have a blank, such as "[My name is ____.]". */
export declare const fillName: (script: string, name: string) => string;
/**
 * A script with the visitor's name, and their town beside the ZIP code.
 *
 * @param zip the text for the ZIP code in an English script, after which the town is added; without it, only the name is filled in
 */
export declare function fillSender(script: string, { name, town }: Sender, zip?: string): string;
