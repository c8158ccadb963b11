import type { html as Html, nothing as Nothing } from 'lit';
import type { Words } from '../words.ts';
import type { Done } from './doing.ts';
import type { Kit, Scene } from './scene.ts';
/** The lines under an action: nothing as long as nothing was done about it. */
export declare function drawDone(done: Done | undefined, action: string, words: Words, html: typeof Html, nothing: typeof Nothing): unknown;
/** The box that lets this browser remember, where the owner offers it, and the button that makes it forget. */
export declare function drawMemory({ words, visit, tell }: Pick<Scene, 'words' | 'visit' | 'tell'>, { html, nothing }: Pick<Kit, 'html' | 'nothing'>): unknown;
