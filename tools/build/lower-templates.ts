// Optimizers that hosts put before their pages mistake white space in template literals for their own, or cut at a
// backtick: the built file has none. A template becomes the one text that Lit would otherwise make of its parts in every
// visitor's browser; lit-as-guest.ts has the other half.
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

const ATTRIBUTE = /([.?@]?)([\w-]+)=$/;

/** One text for the parts of a template: `name$` is an attribute whose value comes, `<!>` anything else that does. */
function textOf(parts: string[]): string {
  let out = '';
  for (const [i, part] of parts.entries()) {
    out += part;
    if (i === parts.length - 1) break;
    const inTag = out.lastIndexOf('<') > out.lastIndexOf('>');
    const [, kind, name] = ATTRIBUTE.exec(part) ?? [];
    if (inTag !== !!name || /<(script|style|textarea|title)\b[^<>]*>[^<]*$/.test(out))
      throw new Error(`an expression after "${out.slice(-40)}" is neither an attribute nor content`);
    if (!name) out += '<!>';
    // HTML knows no capitals in the name of an attribute, as a property has them
    else {
      const written = kind === '.' ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name;
      out = `${out.slice(0, -name.length - 1)}${written}$`;
    }
  }
  // what comes last needs something after it, or it would take what others put behind it for its own
  return parts.at(-1) === '' && out.endsWith('<!>') ? `${out} ` : out;
}

const TEMPLATES = ['TemplateLiteral', 'TaggedTemplateExpression'];

/** A script or a module without a template literal, which does the same. */
export function lowerTemplates(code: string, sourceType: 'module' | 'script'): string {
  const program = parse(code, { ecmaVersion: 'latest', sourceType });
  const names = new Map<string, string>();

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
      const whole = textOf(quasis.map(({ value }) => value.cooked));
      if (!names.has(whole)) names.set(whole, `__text${names.size}`);
      // a function written in the place of its name
      const tag = /Identifier|MemberExpression/.test(node.tag.type) ? text(node.tag) : `(${text(node.tag)})`;
      return `${tag}(${[names.get(whole)!, ...values].join()})`;
    }
    const parts = strings.flatMap((string, i) => [string, values[i]]).filter((part) => part && part !== '""');
    // a sum of strings from its first two parts on
    const isText = parts[0]?.startsWith('"') || parts[1]?.startsWith('"');
    return `(${(isText ? parts : ['""', ...parts]).join('+')})`;
  };

  const lowered = text(program);
  if (!names.size) return lowered;
  // like beside like, style sheets before templates: 0.1 KB less to download
  const isTemplate = (whole: string) => Number(/<\w/.test(whole));
  const texts = [...names].sort(([a], [b]) => isTemplate(a) - isTemplate(b) || (a < b ? -1 : 1));
  const head = `const ${texts.map(([whole, name]) => `${name}=${JSON.stringify(whole)}`).join()};`;
  if (sourceType === 'module') return head + lowered;
  // inside the function, so that a classic script leaves no name on the page
  const [body] = find(program, ['BlockStatement']);
  const start = body!.start + 1;
  if (lowered.slice(0, start) !== code.slice(0, start)) throw new Error('no function to put the strings in');
  return lowered.slice(0, start) + head + lowered.slice(start);
}
