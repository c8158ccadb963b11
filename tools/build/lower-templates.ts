// Optimizers that hosts put before their pages mistake white space in template literals for their own, or cut at a
// backtick: the built file has none. Lit needs one list of strings per place, and `raw` on it.
import { parse, type Node } from 'acorn';

interface Template extends Node {
  quasis: { value: { cooked: string } }[];
  expressions: Node[];
}

interface Found extends Node {
  tag?: Node;
  quasi?: Template;
}

const isNode = (value: unknown): value is Node =>
  typeof (value as Node | null)?.type === 'string' && typeof (value as Node).start === 'number';

/** The outermost nodes below one that are among the types, in order. */
function find(node: Node, types: string[]): Node[] {
  const inside = Object.values(node as unknown as Record<string, unknown>)
    .flat()
    .filter(isNode);
  return inside
    .sort((a, b) => a.start - b.start)
    .flatMap((child) => (types.includes(child.type) ? [child] : find(child, types)));
}

const TEMPLATES = ['TemplateLiteral', 'TaggedTemplateExpression'];

/** A script or a module without a template literal, which does the same. */
export function lowerTemplates(code: string, sourceType: 'module' | 'script'): string {
  const program = parse(code, { ecmaVersion: 'latest', sourceType });
  const lists: string[] = [];

  const text = (node: Node): string => {
    let at = node.start;
    let out = '';
    for (const inner of TEMPLATES.includes(node.type) ? [node] : find(node, TEMPLATES)) {
      out += code.slice(at, inner.start) + lower(inner);
      at = inner.end;
    }
    return out + code.slice(at, node.end);
  };

  const lower = (node: Found): string => {
    const { quasis, expressions } = node.quasi ?? (node as unknown as Template);
    const strings = quasis.map(({ value }) => JSON.stringify(value.cooked));
    const values = expressions.map((expression) => `(${text(expression)})`);
    if (node.tag) {
      lists.push(`__strings${lists.length}=__strings([${strings.join()}])`);
      return `${text(node.tag)}(${[`__strings${lists.length - 1}`, ...values].join()})`;
    }
    const parts = strings.flatMap((string, i) => [string, values[i]]).filter((part) => part && part !== '""');
    // a sum of strings from its first two parts on
    const isText = parts[0]?.startsWith('"') || parts[1]?.startsWith('"');
    return `(${(isText ? parts : ['""', ...parts]).join('+')})`;
  };

  const lowered = text(program);
  if (!lists.length) return lowered;
  const head = `const __strings=s=>(s.raw=s,s),${lists.join()};`;
  if (sourceType === 'module') return head + lowered;
  // inside the function, so that a classic script leaves no name on the page
  const [body] = find(program, ['BlockStatement']);
  const start = body!.start + 1;
  if (lowered.slice(0, start) !== code.slice(0, start)) throw new Error('no function to put the strings in');
  return lowered.slice(0, start) + head + lowered.slice(start);
}
