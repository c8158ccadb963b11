import { LINK_PATTERN } from '../lib/links.ts';

// What an address such as `embed.html?lang=en` may say. Anybody can make a link to that page, and frame it.

/**
 * Who chose the address: `nobody` else than the page around, which is of the same origin (`own`); a page of another origin
 * (`foreign`); or whoever made the link, where the page is opened by itself (`none`).
 */
export type Framing = 'none' | 'own' | 'foreign';

const SETTINGS = ['lang', 'theme', 'sections', 'heading-level', 'expires', 'private', 'remember'];
const TEXTS = ['heading', 'organizer', 'image-alt'];
/** What a visitor may click. */
const LINKS = ['organizer-url', 'events-url', 'petition-url'];
/** What is fetched without a click. */
const FILES = ['campaign', 'directory', 'image'];
const COLOURS = ['accent', 'on-accent', 'surface', 'text', 'muted', 'border'].map((name) => `--hk-${name}`);

/** The longest text: a longer one could push away the host that is shown behind it. */
const MAX_TEXT = 200;

/** Characters that turn the order of the text around them, such as that of a host. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A colour with nothing nested in it, so neither `url()` nor `var()`, and none of the words that are no colour. */
const COLOUR =
  /^(?!(inherit|initial|unset|revert|revert-layer)$)(#[\da-f]+|[a-z]+|(rgb|hsl)a?\([\w\s.,%/+-]+\)|(hwb|lab|lch|oklab|oklch|color)\([\w\s.%/+-]+\))$/i;

export const isColour = (value: string): boolean => COLOUR.test(value) && CSS.supports('color', value);

/** How this page is framed. A page that is in a frame of its own origin may itself be in a foreign one. */
export function framingOf(view: Window): Framing {
  if (view.parent === view) return 'none';
  try {
    // throws for another origin
    for (let one = view; one !== view.top; one = one.parent) void one.parent.location.href;
    return 'own';
  } catch {
    return 'foreign';
  }
}

interface Place {
  page: URL;
  framing: Framing;
}

/** The address that a value stands for, if it counts. */
function addressOf(name: string, value: string, { page, framing }: Place): URL | undefined {
  let url: URL;
  try {
    url = new URL(value, page);
  } catch {
    return undefined;
  }
  // a user name in front of a host looks like the host
  if (url.username || url.password) return undefined;
  const isFile = /^https?:$/.test(url.protocol);
  if (isFile && url.origin === page.origin) return url;
  const counts =
    framing === 'own'
      ? isFile || (!FILES.includes(name) && LINK_PATTERN.test(url.href))
      : framing === 'foreign' && LINKS.includes(name) && url.protocol === 'https:';
  return counts ? url : undefined;
}

export interface FrameOptions {
  attributes: Map<string, string>;
  colours: Map<string, string>;
  /** A Content-Security-Policy that lets the page fetch from its own host and from those that the options name; it refuses redirects to others. */
  policy: string;
}

/** The options in the address of the page; the first counts where one is given twice. */
export function optionsOf(page: URL, framing: Framing): FrameOptions {
  const given = page.searchParams;
  const attributes = new Map<string, string>();
  const origins: Record<string, string> = {};
  for (const name of SETTINGS) if (given.has(name)) attributes.set(name, given.get(name)!);
  for (const name of TEXTS)
    if (given.has(name)) attributes.set(name, given.get(name)!.replace(BIDI_CONTROLS, '').slice(0, MAX_TEXT));
  for (const name of [...FILES, ...LINKS, 'report-url']) {
    const value = given.get(name);
    const isBuiltIn = name === 'campaign' && value === 'us';
    const url = value && !isBuiltIn && addressOf(name, value, { page, framing });
    if (!url) continue;
    attributes.set(name, url.href);
    origins[name] = url.origin;
    const organizer = attributes.get('organizer');
    // the links to events and to a petition show their host already
    if (name === 'organizer-url' && organizer && url.origin !== page.origin)
      attributes.set('organizer', `${organizer} (${url.host})`);
  }
  const { campaign = '', directory = '', image = '' } = origins;
  return {
    attributes,
    colours: new Map(
      COLOURS.map((name): [string, string] => [name, given.get(name) ?? '']).filter(([, value]) =>
        isColour(value),
      ),
    ),
    policy: `connect-src 'self' ${campaign} ${directory}; img-src 'self' data: ${image}`,
  };
}
