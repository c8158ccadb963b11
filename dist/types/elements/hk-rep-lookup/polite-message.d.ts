import type { VisitState } from '../../state/state.ts';
import type { RenderContext } from './render-context.ts';
/** What a screen reader says after a change that the focus does not tell: one sentence, or nothing. */
export declare function messageOf(before: VisitState, { visit, topic, localizer }: RenderContext): string;
