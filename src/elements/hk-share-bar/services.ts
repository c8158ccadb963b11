import { warnOnce } from '../../lib/warn.ts';
import type { ShareHow } from '../../state/public-events.ts';

export interface Service {
  id: ShareHow;
  name: string;
  /** Where a visitor passes on a text and an address: a link, without a script of the service. */
  link: (text: string, url: string) => string;
}

/** Values in an address; a space is `%20`, because mail programs show a `+`. */
const query = (values: Record<string, string>) =>
  new URLSearchParams(values).toString().replaceAll('+', '%20');

const SERVICES: readonly Service[] = [
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    link: (text, url) => `https://wa.me/?${query({ text: `${text} ${url}` })}`,
  },
  { id: 'telegram', name: 'Telegram', link: (text, url) => `https://t.me/share/url?${query({ url, text })}` },
  {
    id: 'facebook',
    name: 'Facebook',
    link: (_, u) => `https://www.facebook.com/sharer/sharer.php?${query({ u })}`,
  },
  { id: 'x', name: 'X', link: (text, url) => `https://x.com/intent/post?${query({ text, url })}` },
  {
    id: 'bluesky',
    name: 'Bluesky',
    link: (text, url) => `https://bsky.app/intent/compose?${query({ text: `${text} ${url}` })}`,
  },
  {
    id: 'threads',
    name: 'Threads',
    link: (text, url) => `https://www.threads.com/intent/post?${query({ text, url })}`,
  },
];

/** The address of a mail. */
export const mailLink = (subject: string, text: string, url: string): string =>
  `mailto:?${query({ subject, body: `${text}\r\n\r\n${url}` })}`;

/** Not a service, but offered among them. */
export const MAIL = 'mail';

const KNOWN: string[] = [MAIL, ...SERVICES.map(({ id }) => id)];

/** What to offer, in order and without repetitions: the services by their ids, and `mail`; all if the owner names none. */
export function servicesOf(wanted: string[] | undefined): (Service | typeof MAIL)[] {
  const names = [...new Set(wanted)];
  const unknown = names.filter((name) => !KNOWN.includes(name));
  if (unknown.length)
    warnOnce(`share.services in the campaign names ${unknown.join(', ')}. Use any of ${KNOWN.join(', ')}.`);
  const known = names.filter((name) => KNOWN.includes(name));
  return (known.length ? known : KNOWN).map((name) => SERVICES.find(({ id }) => id === name) ?? MAIL);
}
