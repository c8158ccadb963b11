import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element: its attributes under `@name`, its own text under `#text`; one with text alone is a string. */
export interface Element {
  [name: string]: string | Element | (string | Element)[] | undefined;
}

/** Reads an XML file whole. Throws, with the file's name, where it is none or breaks off. */
export function readXml(file: string, text: string): Element {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`${file}:${valid.err.line}: ${valid.err.msg}`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    htmlEntities: true,
  });
  return parser.parse(text) as Element;
}

/** The elements of a name inside one, however many there are. */
export const childrenOf = (element: Element, name: string): Element[] =>
  [element[name] ?? []].flat().map((one) => (typeof one === 'string' ? { '#text': one } : one));

/** The text of the first element of a name, its white space tidied; '' where there is none. */
export function textOf(element: Element, name: string): string {
  const text = name.startsWith('@') ? element[name] : childrenOf(element, name)[0]?.['#text'];
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}
