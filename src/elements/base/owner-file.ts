import { fetchFile, readLimited } from '../../lib/fetch-file.ts';
import { warnAbout, warnAttribute, warnOnce } from '../../lib/warn.ts';

interface OwnerFile<Content> {
  /** The attribute that names it, and its value, which is resolved against the page. */
  attribute: string;
  address: string;
  /** What has to be there, for the warning. */
  expected: string;
  maxBytes: number;
  /** Throws if the text cannot be used. `problems`: what was left out of it. */
  read: (text: string, href: string) => { content: Content; problems: string[] };
}

/**
 * What is in a file of the site owner's; undefined if it cannot be loaded or read, with a warning for the developer. No request
 * depends on the visitor.
 */
export async function loadOwnerFile<Content>(
  element: Element,
  { attribute, address, expected, maxBytes, read }: OwnerFile<Content>,
): Promise<Content | undefined> {
  try {
    const { href } = new URL(address, document.baseURI);
    const response = await fetchFile(href, { cache: 'no-cache' });
    const text = new TextDecoder().decode(await readLimited(response, maxBytes));
    const { content, problems } = read(text, response.url || href);
    // other cards may have done something in the meantime
    warnAbout(element);
    for (const problem of problems) warnOnce(`${attribute}="${address}", ${problem}.`);
    return content;
  } catch (error) {
    warnAbout(element);
    warnAttribute(attribute, address, `${expected} (${(error as Error).message})`);
    return undefined;
  }
}
