// What an address such as `embed.html?lang=en` may say. Anybody can make a link to that page, and frame it.

/**
 * Who chose the address: `own`, a page of the same origin, as are all pages around; `foreign`, where one of them is of another
 * origin; `none`, whoever made the link, because the page is opened by itself.
 */
export type Framing = 'none' | 'own' | 'foreign';

const SETTINGS = [
  'lang',
  'languages',
  'theme',
  'sections',
  'leave-out',
  'heading-level',
  'expires',
  'private',
  'remember',
];
const TEXTS = ['heading', 'organizer', 'image-alt'];
/** What a visitor may click or pass on. */
const LINKS = ['organizer-url', 'events-url', 'petition-url', 'share-url', 'next-url'];
/** What is fetched without a click. */
const FILES = ['campaign', 'directory', 'events-src', 'image'];
const COLOURS = ['accent', 'on-accent', 'surface', 'text', 'muted', 'border'].map((name) => `--hk-${name}`);

const NAMES = [...SETTINGS, ...TEXTS, ...FILES, ...LINKS, 'report-url', ...COLOURS];

/** The longest text: a longer one could push away the host that is shown behind it. */
const MAX_TEXT = 200;

/** Characters that turn the order of the text around them, such as that of a host. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A colour with nothing nested in it, so neither `url()` nor `var()`, and none of the words that are no colour. */
const COLOUR =
  /^(?!inherit|initial|unset|revert)(#[\da-f]+|[a-z]+|(rgba?|hsla?|hwb|(ok)?l(ab|ch)|color)\([\w\s.,%/+-]+\))$/i;

const isColour = (value: string): boolean => COLOUR.test(value) && CSS.supports('color', value);

/** How a page is framed. All pages around count: each of them can send the frame to another address. */
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
  const isWeb = /^https?:$/.test(url.protocol);
  if (isWeb && url.origin === page.origin) return url;
  const counts = {
    none: false,
    foreign: LINKS.includes(name) && url.protocol === 'https:',
    own: isWeb || (!FILES.includes(name) && /^(mailto|tel):$/.test(url.protocol)),
  };
  return counts[framing] ? url : undefined;
}

export interface FrameOptions {
  attributes: Map<string, string>;
  colours: Map<string, string>;
  /** A Content-Security-Policy that lets the page fetch from its own host and from those that the options name; it refuses redirects to others. */
  policy: string;
}

/** The options in the address of the page; the first counts where one is given twice. */
export function optionsOf(page: URL, framing: Framing): FrameOptions {
  const attributes = new Map<string, string>();
  const colours = new Map<string, string>();
  const origins = new Map<string, string>();
  for (const name of NAMES) {
    const value = page.searchParams.get(name);
    if (value === null) continue;
    if (name.startsWith('--')) {
      if (isColour(value)) colours.set(name, value);
    } else if (TEXTS.includes(name))
      attributes.set(name, value.replace(BIDI_CONTROLS, '').slice(0, MAX_TEXT));
    else if (SETTINGS.includes(name) || (name === 'campaign' && value === 'us')) attributes.set(name, value);
    else {
      const url = addressOf(name, value, { page, framing });
      if (!url) continue;
      attributes.set(name, url.href);
      origins.set(name, url.origin);
      const organizer = attributes.get('organizer');
      // all others show their host already
      if (name === 'organizer-url' && organizer && url.origin !== page.origin)
        attributes.set('organizer', `${organizer} (${url.host})`);
    }
  }
  const originOf = (name: string) => origins.get(name) ?? '';
  return {
    attributes,
    colours,
    policy: `connect-src 'self' ${originOf('campaign')} ${originOf('directory')} ${originOf('events-src')}; img-src 'self' data: ${originOf('image')}`,
  };
}
