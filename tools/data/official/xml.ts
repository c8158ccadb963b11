import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element: attributes are under `@name`, its text under `#text`. An element with only text is a string. */
export interface Element {
  [name: string]: string | Element | (string | Element)[] | undefined;
}

/** Parses an XML file. Throws, with the file's name, if it is not valid. */
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

/** The child elements with a name. */
export const childrenOf = (element: Element, name: string): Element[] =>
  [element[name] ?? []].flat().map((one) => (typeof one === 'string' ? { '#text': one } : one));

/** The text of the first child element with a name, with white space collapsed; '' if there is none. */
export function textOf(element: Element, name: string): string {
  const text = name.startsWith('@') ? element[name] : childrenOf(element, name)[0]?.['#text'];
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}
