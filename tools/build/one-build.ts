import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Stands for what tells this build from others, until that is known. */
const MARK = '=build=';

/**
 * The module and its code on demand share numbers and short names, which another build may have given to something else: the
 * module, and what brings words, tell which build they are of. It is a hash of the code on demand, in which all that is shared
 * stands: a renewal of the tables changes the module alone.
 */
export function oneBuild(): Plugin {
  return {
    name: 'one-build',
    config: () => ({ define: { __BUILD__: JSON.stringify(MARK) } }),
    // the words that code on demand brings along are numbered: they are what tells
    transform: (code, id) =>
      /\/src\/locales\/en-(location|offices|guide)\.ts$/.test(id)
        ? { code: code.replace(/(?<=const \w+ = \{)/, 'build: __BUILD__,'), map: null }
        : null,
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const hash = createHash('sha256');
      for (const { code, isEntry } of chunks.sort((a, b) => a.fileName.localeCompare(b.fileName)))
        if (!isEntry) hash.update(code);
      const build = hash.digest('base64url').slice(0, 8);
      for (const chunk of chunks) chunk.code = chunk.code.replaceAll(MARK, build);
    },
  };
}
