export interface DrawnNode {
    node: Node;
    parent: Node;
    text: string | null;
}
/** Everything in a root, as it was drawn. */
export declare function nodesIn(parent: Node, drawn?: DrawnNode[]): DrawnNode[];
/** The text content of what was drawn. */
export declare const textIn: (drawn: DrawnNode[]) => string;
/** Whether somebody else has moved, removed or changed any of it. */
export declare const isReplaced: (drawn: DrawnNode[]) => boolean;
/**
 * Empties a root, so that it is drawn anew. Style sheets in it are somebody else's, and stay.
 *
 * @returns what to call afterwards: it opens what the visitor had opened, puts back what they typed, and the focus
 */
export declare function empty(root: ShadowRoot): () => void;
