// Replaces template literals in the built files. Some hosts "optimize" scripts, and break them: they collapse white space
// inside template literals, or cut the script at a backtick.
import { parse, type Node } from 'acorn';

interface Template extends Node {
  quasis: { value: { cooked: string } }[];
  expressions: Node[];
}

interface Tagged extends Node {
  tag: Node;
  quasi: Template;
}

/** Separates the strings of a template; none of them may contain it. */
const SEPARATOR = '§';

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

const isTemplate = ({ type }: Node) => type === 'TemplateLiteral' || type === 'TaggedTemplateExpression';

/** The outermost template literals in a node, in order. */
function templatesIn(node: Node): (Template | Tagged)[] {
  if (isTemplate(node)) return [node as Template | Tagged];
  const children = Object.values(node as object)
    .flat()
    .filter(isNode);
  return children.sort((a, b) => a.start - b.start).flatMap(templatesIn);
}

/** The same module without template literals. The strings of tagged templates are constants at its top. */
export function lowerTemplates(code: string): string {
  const lists = new Map<string, string>();

  const lower = (node: Template | Tagged): string => {
    const { quasis, expressions } = 'quasi' in node ? node.quasi : node;
    const strings = quasis.map(({ value }) => value.cooked);
    const values = expressions.map((expression) => `(${textOf(expression)})`);
    if (!('tag' in node)) {
      const parts = strings.flatMap((string, i) => [JSON.stringify(string), values[i] ?? []]);
      return `(${parts.flat().join('+')})`;
    }
    if (strings.join('').includes(SEPARATOR))
      throw new Error(`a template contains ${SEPARATOR}, which is the separator here: ${strings.join('')}`);
    const list = JSON.stringify(strings.join(SEPARATOR));
    if (!lists.has(list)) lists.set(list, `strings${lists.size}$`);
    return `${textOf(node.tag)}(${[lists.get(list)!, ...values].join()})`;
  };

  const textOf = (node: Node): string => {
    let text = '';
    let at = node.start;
    for (const template of templatesIn(node)) {
      text += code.slice(at, template.start) + lower(template);
      at = template.end;
    }
    return text + code.slice(at, node.end);
  };

  const lowered = textOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  // Lit recognizes the strings of a template by the property `raw`. Sorted, they compress better.
  const declarations = [...lists].sort().map(([list, name]) => `${name} = split$(${list})`);
  const split = `split$ = (text) => { const list = text.split('${SEPARATOR}'); list.raw = list; return list; }`;
  return lists.size ? `const ${[split, ...declarations].join(',\n')};\n${lowered}` : lowered;
}
