import type { TemplateResult } from 'lit';
import type { Kit, Scene } from './scene.ts';
export { enGuide as english } from '../../../locales/en-guide.ts';
export { drawDone, drawMemory } from './done.ts';
export { styles } from './guide.styles.ts';
export { drawMark } from './marks.ts';
export { marked, recalled } from './memory.ts';
export { personal } from './personal.ts';
/** What stands in the place of the plain list; null where that is what the visitor wants to see. */
export declare function drawStep(scene: Scene, kit: Kit): TemplateResult | null;
/** What leads there from the plain list. */
export declare function drawWays(scene: Scene, kit: Kit): unknown;
