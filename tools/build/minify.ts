import { minify as terser } from 'terser';
import type { Plugin } from 'vite';
import { lowerTemplates } from './lower-templates.ts';

/**
 * Makes each script small, and leaves no template literal in it.
 *
 * @param isClassic for a classic script, which must not leave names on the page
 */
export function minify(isClassic: boolean): Plugin {
  return {
    name: 'minify',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await terser(lowerTemplates(chunk.code), { module: true });
        // backticks are left inside strings alone
        const plain = code!.replaceAll('`', '\\x60');
        chunk.code = isClassic ? `(()=>{${plain}})();\n` : `${plain}\n`;
      }
    },
  };
}
