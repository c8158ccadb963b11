// Reads events from a JSON file in the words of schema.org, as calendars and services publish them.
import { INVISIBLE } from '../lib/invisible.ts';
import { instantOf, isoOf } from '../lib/native.ts';
import { cutText } from '../lib/wrap-text.ts';

/** Room for 2,000 events with long descriptions. A wrong file at its address must not hold up a phone. */
export const MAX_BYTES = 1 << 22;

/** Characters of a name or an address. */
const MAX_TEXT = 300;

/** When an event begins or ends. */
export interface EventTime {
  /** As the clocks at the event show it: `2026-12-05T18:00:00`, or a day. */
  local: string;
  /** The same as the UTC instant that has that date and time (milliseconds since 1970), for formatting. */
  shown: number;
  /** Milliseconds since 1970; of a time without a zone, as if that were the visitor's. */
  instant: number;
  /** Whether the file says in which zone: with an offset; only in UTC (`Z`, `+00:00`), which is hardly the event's own; or not at all. */
  zone: 'own' | 'utc' | 'none';
  isDay: boolean;
}

/** An event as the card shows it: plain text, and links that begin with http. */
export interface LocalEvent {
  /** The same for the same event in another file. */
  key: string;
  name: string;
  url?: string | undefined;
  start: EventTime;
  end?: EventTime | undefined;
  /** When it is over: at its end, without one at its start, and of a day or an end that is only a day with the day. Milliseconds since 1970. */
  overAt: number;
  status?: 'cancelled' | 'postponed' | undefined;
  /** One can take part online, or only online. */
  online?: 'too' | 'only' | undefined;
  /** The name of the place, and its town. */
  place: string;
  /** The same with the street. */
  address: string;
  /** The state as the file names it: `NY` or `New York`. */
  region?: string | undefined;
  zip?: string | undefined;
  coordinates: { latitude: number; longitude: number } | null;
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** The marks of letters such as `&eacute;`, to be put behind the letter. */
const MARKS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

const decodeEntity = (whole: string, name: string): string => {
  const mark = MARKS[name.slice(1)];
  if (mark) return (name[0]! + mark).normalize();
  if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : +name.slice(1);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

/** The text of a value: without tags, which some calendars leave in names, and on one line. */
function textOf(value: unknown): string {
  const [first] = listOf(value);
  if (isNode(first)) return textOf(first['@value'] ?? first.name);
  if (typeof first !== 'string' && typeof first !== 'number') return '';
  return cutText(
    String(first)
      // far longer than any text that is shown
      .slice(0, 20 * MAX_TEXT)
      .replace(/<[/!a-z][^<>]*>/gi, ' ')
      .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, decodeEntity)
      .replace(new RegExp(INVISIBLE.source, 'gu'), '')
      .replace(/\s+/g, ' ')
      .trim(),
    MAX_TEXT,
  );
}

// day, hour, minute, second, zone
const TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Milliseconds; none for `Z`. */
function offsetOf(zone: string): number {
  const minutes = 60 * +zone.slice(1, 3) + +zone.slice(3).replace(':', '');
  return (zone[0] === '-' ? -1 : 1) * minutes * 60_000;
}

/**
 * A time, or a day; undefined if it is neither.
 *
 * @param start for an end without a zone, which has that of the start
 */
function timeOf(value: unknown, start?: EventTime): EventTime | undefined {
  const [, day, hour, minute, second = '00', zone] = TIME.exec(textOf(value)) ?? [];
  if (!day) return undefined;
  const isDay = hour === undefined;
  const local = isDay ? day : `${day}T${hour}:${minute}:${second}`;
  const shown = instantOf(isDay ? day : `${local}Z`);
  // such as February 30, which would be a day in March
  if (isoOf(shown).slice(0, local.length) !== local) return undefined;
  const offset = zone
    ? offsetOf(zone)
    : start && start.zone !== 'none'
      ? start.shown - start.instant
      : undefined;
  const kind = offset === undefined ? 'none' : offset ? 'own' : 'utc';
  const instant = offset === undefined ? instantOf(isDay ? `${day}T00:00` : local) : shown - offset;
  return { local, shown, instant, zone: kind, isDay };
}

/** The day of a time. */
const dayOf = ({ local }: EventTime) => timeOf(local.slice(0, 10))!;

/** The instant at which a day is over for the visitor. */
function endOfDay({ instant }: EventTime): number {
  const day = new Date(instant);
  return day.setDate(day.getDate() + 1);
}

/** A number, or a text that is one. */
const numberOf = (value: unknown) => (textOf(value) ? Number(textOf(value)) : NaN);

function coordinatesOf(place: Node): LocalEvent['coordinates'] {
  const [geo] = listOf(place.geo);
  const { latitude, longitude } = isNode(geo) ? geo : place;
  const point = { latitude: numberOf(latitude), longitude: numberOf(longitude) };
  const isOnEarth = Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180;
  // off Africa, where the sea is: what calendars write that do not know the place
  return isOnEarth && (point.latitude || point.longitude) ? point : null;
}

/** In the words of schema.org, `type` is another name for `@type`. */
const typesOf = (node: Node) =>
  listOf(node['@type'] ?? node.type).map((type) => textOf(type).replace(/^.*[/:#]/, ''));

/** State and ZIP code at the end of an address in one text, behind the number of a house that looks like one. */
const IN_TEXT = /^.*\b([A-Z]{2}),? (\d{5})(?:-\d{4})?\b/;

/** Names and codes of the United States and of their territories, or nothing. */
const IN_THE_US = /^($|u\.?s|united states|puerto rico|guam|(pr|gu|vi|as|mp)$)/i;

type Where = Pick<LocalEvent, 'place' | 'address' | 'region' | 'zip' | 'coordinates'>;

function placeOf(locations: unknown[]): Where {
  const [location] = locations;
  if (!isNode(location)) {
    const text = textOf(location);
    const [, region, zip] = IN_TEXT.exec(text) ?? [];
    return { place: text, address: text, region, zip, coordinates: null };
  }
  const name = textOf(location.name);
  const [address] = listOf(typesOf(location).includes('PostalAddress') ? location : location.address);
  const join = (...parts: string[]) => [...new Set(parts.filter(Boolean))].join(', ');
  if (!isNode(address)) {
    const text = textOf(address);
    const [, region, zip] = IN_TEXT.exec(text) ?? [];
    const place = join(name, text);
    return { place, address: place, region, zip, coordinates: coordinatesOf(location) };
  }
  const region = textOf(address.addressRegion);
  const town = join(textOf(address.addressLocality), region);
  const zip = textOf(address.postalCode);
  const isAbroad = !IN_THE_US.test(textOf(address.addressCountry));
  return {
    place: join(name, town),
    address: join(name, textOf(address.streetAddress), `${town} ${zip}`.trim()),
    region: isAbroad ? undefined : region,
    zip: isAbroad ? undefined : /^\d{5}/.exec(zip)?.[0],
    coordinates: coordinatesOf(location),
  };
}

/** Whether it is an event, of schema.org's own or of a kind of it. */
const isEvent = (node: Node): boolean =>
  typesOf(node).some((type) => /^(\w*Event|Festival|Hackathon)$/.test(type));

/** An address that begins with http, counted from the file's. */
function linkOf(value: unknown, base: string): string | undefined {
  const [first] = listOf(value);
  if (typeof first !== 'string' || !first.trim() || !URL.canParse(first.trim(), base)) return undefined;
  const { href, protocol } = new URL(first.trim(), base);
  return /^https?:$/.test(protocol) ? href : undefined;
}

const isVirtual = (location: unknown): boolean =>
  isNode(location)
    ? typesOf(location).includes('VirtualLocation')
    : typeof location === 'string' && /^https?:/.test(location);

/** All that a value says, which may be a text, a list, or an object that refers to a text. */
const saidIn = (value: unknown) => JSON.stringify(value) ?? '';

function onlineOf(event: Node, locations: unknown[]): LocalEvent['online'] {
  const mode = saidIn(event.eventAttendanceMode);
  const isOnline = /Online/.test(mode);
  const isOnSite = /Offline/.test(mode);
  if ((isOnline && !isOnSite) || /MovedOnline/.test(saidIn(event.eventStatus))) return 'only';
  if (!locations.some(isVirtual)) return isOnline || /Mixed/.test(mode) ? 'too' : undefined;
  return locations.every(isVirtual) ? 'only' : 'too';
}

function statusOf(event: Node): LocalEvent['status'] {
  const status = saidIn(event.eventStatus);
  return /Cancell?ed\b/i.test(status) ? 'cancelled' : /Postponed\b/i.test(status) ? 'postponed' : undefined;
}

/** All objects in lists, in graphs, in what has events, and in these, in the order of the file. */
function nodesIn(content: unknown): Node[] {
  const nodes: Node[] = [];
  // not by recursion: a file may nest as deep as it likes
  const left = [content];
  while (left.length) {
    const next = left.pop();
    if (!isNode(next)) continue;
    if (!Array.isArray(next)) nodes.push(next);
    const inside = Array.isArray(next)
      ? (next as unknown[])
      : [
          next['@graph'],
          next.mainEntity,
          next.itemListElement,
          next.item,
          next.event,
          next.events,
          // those of a series, but not the sessions of an event
          isEvent(next) ? next.location : next.subEvent,
        ];
    for (let i = inside.length - 1; i >= 0; i--) left.push(inside[i]);
  }
  return nodes;
}

export interface EventFile {
  events: LocalEvent[];
  /** What is wrong with which event, for the owner of the page. */
  problems: string[];
}

/**
 * Reads a file of events: one, a list, a graph (`@graph`) or a list of items (`ItemList`).
 *
 * @param base the address of the file
 * @throws {Error} if it is not JSON
 */
export function readEvents(json: string, base: string): EventFile {
  const nodes = nodesIn(JSON.parse(json.replace(/^\ufeff/, '')));
  const byId = new Map<unknown, Node>();
  for (const node of nodes) {
    const { '@id': id } = node;
    if (id) byId.set(id, { ...byId.get(id), ...node });
  }
  /** A place or its address may stand elsewhere in the file. */
  const resolve = (value: unknown) => (isNode(value) ? { ...byId.get(value['@id']), ...value } : value);
  const resolvePlace = (value: unknown) => {
    const place = resolve(value);
    return isNode(place) ? { ...place, address: listOf(place.address).map(resolve) } : place;
  };
  const found = nodes.filter(isEvent);
  const keys = new Set<string>();
  const problems = nodes.length && !found.length ? ['there is no schema.org Event in it'] : [];

  const events = found.flatMap((node, i): LocalEvent[] => {
    const name = textOf(node.name);
    const tell = (problem: string) => problems.push(`event ${i + 1} ("${name}"): ${problem}`);
    let start = timeOf(node.startDate);
    if (!start || !name) {
      tell(`${name ? 'startDate' : 'name'} is missing or cannot be read. It is left out`);
      return [];
    }
    let end = timeOf(node.endDate, start);
    // how some calendars write whole days
    if (end && /T00:00:00$/.test(start.local) && /T23:59/.test(end.local))
      [start, end] = [dayOf(start), dayOf(end)];
    if (end && start.isDay && !end.isDay) end = dayOf(end);
    // it begins at an hour and ends on a day: nobody knows at which hour, but until then it is not over
    const lastDay = end?.isDay && !start.isDay && end.local >= start.local.slice(0, 10) ? end : undefined;
    if (lastDay) end = undefined;
    if (
      end &&
      (end.isDay !== start.isDay ||
        end.instant < start.instant ||
        (start.zone === 'none' && end.zone !== 'none'))
    ) {
      tell('endDate is before startDate, or only endDate has a zone. The end is left out');
      end = undefined;
    } else if (end && !end.isDay && end.instant === start.instant) end = undefined;
    if (end && end.zone !== start.zone) end = { ...end, shown: start.shown + end.instant - start.instant };
    const last = lastDay ?? end ?? start;
    const locations = listOf(node.location).map(resolvePlace);
    const where = placeOf(locations.filter((location) => !isVirtual(location)));
    const url = linkOf(node.url, base);
    // one night may have a vigil in many towns
    const key = `${url} ${name} ${textOf(node.startDate)} ${where.address}`;
    if (keys.has(key)) return [];
    keys.add(key);
    return [
      {
        key,
        name,
        url,
        start,
        end,
        overAt: last.isDay ? endOfDay(last) : last.instant,
        status: statusOf(node),
        online: onlineOf(node, locations),
        ...where,
      },
    ];
  });
  return { events, problems };
}
