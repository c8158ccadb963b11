import { MAX_BYTES, readEvents, type LocalEvent } from '../../campaign/events.ts';
import { fetchFile, readLimited } from '../../lib/fetch-file.ts';
import { warnAbout, warnAttribute, warnOnce } from '../../lib/warn.ts';

/**
 * The events of the file at an address, which is resolved against the page. If it cannot be loaded or read, undefined, with a
 * warning for the developer. No request depends on the visitor.
 */
export async function loadEvents(address: string, list: Element): Promise<LocalEvent[] | undefined> {
  try {
    const { href } = new URL(address, document.baseURI);
    const response = await fetchFile(href, { cache: 'no-cache' });
    const { events, problems } = readEvents(
      new TextDecoder().decode(await readLimited(response, MAX_BYTES)),
      response.url || href,
    );
    // other cards may have done something in the meantime
    warnAbout(list);
    for (const problem of problems) warnOnce(`events-src="${address}", ${problem}.`);
    return events;
  } catch (error) {
    warnAbout(list);
    warnAttribute(
      'events-src',
      address,
      `a JSON file of schema.org events, on the page's own host or on one that answers with Access-Control-Allow-Origin (${(error as Error).message})`,
    );
    return undefined;
  }
}
