import { type TemplateResult } from 'lit';
interface ButtonOptions {
    text: string;
    onClick: (event: PointerEvent) => unknown;
    /** By default it is the one thing to do, in the accent colour. */
    look?: 'primary' | 'quiet' | 'link';
    id?: string;
    part?: string;
    /** The ids of the elements that name the button, where its text alone does not. */
    labelledBy?: string;
    /** For a choice: whether it is the one that was made. */
    isPressed?: boolean;
}
/** A button. */
export declare const button: ({ text, onClick, look, id, part, labelledBy, isPressed, }: ButtonOptions) => TemplateResult;
export {};
