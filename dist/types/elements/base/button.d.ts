import { type TemplateResult } from 'lit';
interface ButtonOptions {
    text: unknown;
    onClick: (event: PointerEvent) => unknown;
    /** By default `primary`, in the accent colour, for the one thing to do next. */
    look?: 'primary' | 'quiet' | 'link';
    id?: string;
    part?: string;
    /** The ids of the elements that name the button, where its text alone does not. */
    labelledBy?: string;
    /** Whether it stands for what is chosen now. */
    isCurrent?: boolean;
    /** Whether what it opens is open. */
    isExpanded?: boolean;
}
export declare const button: ({ text, onClick, look, id, part, labelledBy, isCurrent, isExpanded, }: ButtonOptions) => TemplateResult;
export {};
