import type { ShareHow } from '../../state/public-events.ts';
export interface Service {
    id: ShareHow;
    name: string;
    /** Where a visitor passes on a text and an address: a link, without a script of the service. */
    link: (text: string, url: string) => string;
}
/** The address of a mail. */
export declare const mailLink: (subject: string, text: string, url: string) => string;
/** Not a service, but offered among them. */
export declare const MAIL = "mail";
/** What to offer, in order and without repetitions: the services by their ids, and `mail`; all if the owner names none. */
export declare function servicesOf(wanted: string[] | undefined): (Service | typeof MAIL)[];
