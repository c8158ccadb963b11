/**
 * Who chose the address: `own`, a page of the same origin, as are all pages around; `foreign`, where one of them is of another
 * origin; `none`, whoever made the link, because the page is opened by itself.
 */
export type Framing = 'none' | 'own' | 'foreign';
/** How a page is framed. All pages around count: each of them can send the frame to another address. */
export declare function framingOf(view: Window): Framing;
export interface FrameOptions {
    attributes: Map<string, string>;
    colours: Map<string, string>;
    /** A Content-Security-Policy that lets the page fetch from its own host and from those that the options name; it refuses redirects to others. */
    policy: string;
}
/** The options in the address of the page; the first counts where one is given twice. */
export declare function optionsOf(page: URL, framing: Framing): FrameOptions;
