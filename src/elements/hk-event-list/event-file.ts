import { MAX_BYTES, readEvents, type LocalEvent } from '../../campaign/events.ts';
import { loadOwnerFile } from '../base/owner-file.ts';

/** The events of the file at an address; undefined if it cannot be loaded or read. */
export const loadEvents = (address: string, list: Element): Promise<LocalEvent[] | undefined> =>
  loadOwnerFile(list, {
    attribute: 'events-src',
    address,
    expected:
      "a JSON file of schema.org events, on the page's own host or on one that answers with Access-Control-Allow-Origin",
    maxBytes: MAX_BYTES,
    read(text, href) {
      const { events, problems } = readEvents(text, href);
      return { content: events, problems };
    },
  });
