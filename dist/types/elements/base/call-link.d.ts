import { type TemplateResult } from 'lit';
interface CallLink {
    number: string;
    /** "Call 202-224-2651, Senator Steve Daines" */
    name: string;
    part: string;
    /** `primary`: the one call to make now. */
    look: 'primary' | 'quiet' | 'plain';
    onClick?: (() => void) | undefined;
}
/** A link that dials, and that shows the number to visitors who dial by hand. */
export declare const callLink: ({ number, name, part, look, onClick }: CallLink) => TemplateResult;
export {};
