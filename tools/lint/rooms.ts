// The rooms of the house: which folder may import what. One table, and one ESLint rule that reads it.
import type { Rule } from 'eslint';
import { posix, relative, sep } from 'node:path';

interface Room {
  /** A folder; `*` stands for one name. */
  folder: string;
  /** Folders whose files may be imported. A room's own files always may. */
  may: string[];
  /** Folders of which only types may be imported. */
  mayTypesOf?: string[];
  /** Installed packages and Node's own modules. */
  packages: boolean;
}

const ELEMENTS = 'src/elements';
const INSIDE_ELEMENTS = ['src/campaign', 'src/congress', 'src/locales', `${ELEMENTS}/shared`];

/** The first room that a file lies in is its own. A file in none of them (src/index.ts, tests) may import anything. */
const ROOMS: Room[] = [
  // published alone, for any other cause: needs nothing, not even Lit
  { folder: 'src/congress', may: [], packages: false },
  { folder: 'src/campaign', may: [], mayTypesOf: ['src/locales'], packages: false },
  { folder: 'src/locales', may: [], packages: false },
  { folder: `${ELEMENTS}/shared`, may: INSIDE_ELEMENTS, packages: true },
  { folder: `${ELEMENTS}/*`, may: INSIDE_ELEMENTS, packages: true },
  { folder: 'src/embed', may: [ELEMENTS], packages: true },
  { folder: 'tools', may: ['src/congress'], packages: true },
  { folder: 'demo', may: ['dist'], packages: false },
];

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** The room of a path below the repository, with the folder's real name, or undefined. */
function findRoom(path: string): (Room & { own: string }) | undefined {
  for (const room of ROOMS) {
    if (!room.folder.endsWith('/*')) {
      if (isIn(path, room.folder)) return { ...room, own: room.folder };
      continue;
    }
    const parent = room.folder.slice(0, -2);
    const [name, inside] = path.slice(parent.length + 1).split('/');
    if (isIn(path, parent) && name && inside) return { ...room, own: `${parent}/${name}` };
  }
  return undefined;
}

/** `../hk-rep-lookup/hk-rep-lookup.ts`: how one element composes another. */
function isEntryOfElement(path: string): boolean {
  const [name, file, ...deeper] = path.slice(ELEMENTS.length + 1).split('/');
  return isIn(path, ELEMENTS) && name !== 'shared' && deeper.length === 0 && file === `${name}.ts`;
}

/**
 * What is wrong with an import, or undefined.
 * @param file the importing file, below the repository, with forward slashes
 * @param source what it imports, as written
 */
export function judgeImport(file: string, source: string, typesOnly: boolean): string | undefined {
  const room = findRoom(file);
  if (!room) return undefined;
  if (!source.startsWith('.') && !source.startsWith('/')) {
    return room.packages ? undefined : `${room.own} imports no package (${source})`;
  }
  const target = source.startsWith('/') ? source.slice(1) : posix.join(posix.dirname(file), source);
  if ([room.own, ...room.may].some((folder) => isIn(target, folder))) return undefined;
  if (typesOnly && room.mayTypesOf?.some((folder) => isIn(target, folder))) return undefined;
  if (room.folder === `${ELEMENTS}/*` && isEntryOfElement(target)) return undefined;
  // tools is a room among the root's own files (package.json, configurations), not among those of src
  if (room.folder === 'tools' && !isIn(target, 'src')) return undefined;
  const allowed = [...room.may, ...(room.mayTypesOf ?? []).map((folder) => `types of ${folder}`)];
  return `${room.own} must not import ${target} (only ${allowed.join(', ') || 'its own files'})`;
}

/** Every way to write an import: import, export from, import(), and import() of a type. */
export const rooms: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], docs: { description: 'which folder may import what' } },
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll(sep, '/');
    const check = (node: Rule.Node, source: unknown, typesOnly: boolean) => {
      if (typeof source !== 'string') return;
      const message = judgeImport(file, source, typesOnly);
      if (message) context.report({ node, message });
    };
    type Import = Rule.Node & {
      source?: { value?: unknown } | null;
      importKind?: string;
      exportKind?: string;
    };
    const declaration = (node: Import) =>
      check(node, node.source?.value, (node.importKind ?? node.exportKind) === 'type');
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: declaration,
      TSImportType: (node: Import) => check(node, node.source?.value, true),
    };
  },
};
