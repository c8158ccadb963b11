import { type TemplateResult } from 'lit';
interface ButtonOptions {
    text: unknown;
    onClick: (event: PointerEvent) => unknown;
    /** By default `primary`, in the accent colour, for the main thing to do. */
    look?: 'primary' | 'quiet' | 'link';
    id?: string;
    part?: string;
    /** The ids of the elements that name the button, where its text alone does not. */
    labelledBy?: string;
    /** For a toggle or a choice: whether it is selected. */
    isPressed?: boolean;
}
export declare const button: ({ text, onClick, look, id, part, labelledBy, isPressed, }: ButtonOptions) => TemplateResult;
export {};
