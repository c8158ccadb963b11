import { parse, type Node } from 'acorn';
import type { Plugin } from 'vite';
import { lowerTemplates } from './lower-templates.ts';

interface Statement extends Node {
  declarations?: { id: { name: string } }[];
  id?: { name: string };
  specifiers?: { local: { name: string }; exported: { name: string } }[];
}

/** What src/elements/base/failure.ts declares. */
const OUTSIDE = ['NUMBER', 'isReported', 'reportFailure'];

const nameOf = ({ id, declarations }: Statement) => id?.name ?? declarations?.[0]?.id.name ?? '';

/** The same module with its code in a `try`. */
export function contain(code: string): string {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as {
    body: Statement[];
  };
  const outside = body.filter((statement) => OUTSIDE.includes(nameOf(statement)));
  const exports = body.filter(({ type }) => type.startsWith('Export'));
  if (outside.length !== OUTSIDE.length || exports.some(({ specifiers }) => !specifiers?.length))
    throw new Error(
      `contain.ts finds no ${OUTSIDE.join(', ')} in the module, or another export than a list: update it`,
    );
  const textOf = (statements: Statement[]) =>
    statements.map(({ start, end }) => code.slice(start, end)).join('\n');
  const inside = body.filter((statement) => !outside.includes(statement) && !exports.includes(statement));
  const names = exports.flatMap(({ specifiers }) => specifiers!);
  const variables = names.map((_, i) => `export${i}$`);
  const list = names.map(({ exported }, i) => `${variables[i]!} as ${exported.name}`);
  return `${textOf(outside)}
${names.length ? `let ${variables.join()};` : ''}
try {
(() => {
${textOf(inside)}
${names.map(({ local }, i) => `${variables[i]!} = ${local.name};`).join('\n')}
})();
} catch (error) {
reportFailure('the module', error);
}
${names.length ? `export { ${list.join()} };` : ''}`;
}

/**
 * Puts the module into a `try`. On a page that has changed the browser's own objects it may fail as soon as it runs, when no
 * element is there yet to catch that, and a module's exception goes to the page.
 */
export const containFailures = (): Plugin => ({
  name: 'contain-failures',
  // the templates first: taking them apart is a part of what may fail
  renderChunk: (code, { isEntry }) =>
    // tables and words of the build for bundlers run nothing
    isEntry ? { code: contain(lowerTemplates(code)), map: null } : null,
});
