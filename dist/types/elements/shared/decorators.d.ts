import type { LitElement, PropertyDeclaration } from 'lit';
type Decorator = (proto: LitElement, name: string) => void;
/**
 * Lit's `property` and `state` in their legacy form alone. Lit's own carry the standard form too, which the build cannot
 * use (CONTRIBUTING says why) and which would cost every visitor 0.3 KB.
 */
export declare const property: (options?: PropertyDeclaration) => Decorator;
export declare const state: () => Decorator;
export {};
