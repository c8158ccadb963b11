import { minify as terser } from 'terser';
import type { Plugin } from 'vite';
import { lowerTemplates } from './lower-templates.ts';

/**
 * Minifies each script and replaces its template literals.
 *
 * @param isClassic for a classic script, which must not define global names
 */
export function minify(isClassic: boolean): Plugin {
  return {
    name: 'minify',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await terser(lowerTemplates(chunk.code), { module: true });
        // the remaining backticks are inside strings
        const plain = code!.replaceAll('`', '\\x60');
        chunk.code = isClassic ? `(()=>{${plain}})();\n` : `${plain}\n`;
      }
    },
  };
}
