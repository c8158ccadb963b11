// Event files in the shapes that calendars and services publish, and what can be wrong with them.
import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { orderEvents } from '../../src/campaign/event-order.ts';
import { readEvents, type LocalEvent } from '../../src/campaign/events.ts';

const BASE = 'https://club.example/files/events.json';

const fileOf = (name: string) => readFileSync(new URL(`events/${name}.json`, import.meta.url), 'utf8');
const read = (content: unknown) => readEvents(JSON.stringify(content), BASE);

const EVENT = { '@type': 'Event', name: 'Vigil', startDate: '2026-12-05T18:00:00-05:00' };

/** The one event that is read. */
function one(changes: object): LocalEvent {
  const { events } = read({ ...EVENT, ...changes });
  expect(events).to.have.length(1);
  return events[0]!;
}

describe('Events as others publish them', () => {
  it('The Events Calendar: names with entities, a place with coordinates in quotes', () => {
    const { events, problems } = readEvents(fileOf('the-events-calendar'), BASE);
    expect(problems).to.deep.equal([]);
    const [first, second] = events;
    expect(first).to.deep.include({
      name: 'Lanterns & Letters – an evening for Hong Kong’s prisoners',
      url: 'https://calendar.example/event/lanterns/',
      place: 'Riverside Library, Austin, TX',
      address: 'Riverside Library, 12 River St, Austin, TX 78701',
      region: 'TX',
      zip: '78701',
      coordinates: { latitude: 30.2672, longitude: -97.7431 },
      overAt: Date.parse('2026-12-06T02:00:00Z'),
      status: undefined,
      online: undefined,
    });
    expect(first!.start).to.deep.equal({
      local: '2026-12-05T18:00:00',
      shown: Date.parse('2026-12-05T18:00:00Z'),
      instant: Date.parse('2026-12-06T00:00:00Z'),
      zone: 'own',
      isDay: false,
    });
    expect(second).to.deep.include({ name: 'A day of books', place: '', coordinates: null });
  });

  it('Mobilize: a list, one online, one in UTC with a ZIP code', () => {
    const { events, problems } = readEvents(fileOf('mobilize'), BASE);
    expect(problems).to.deep.equal([]);
    expect(events.map(({ online, zip, start }) => [online, zip, start.zone])).to.deep.equal([
      ['only', undefined, 'own'],
      [undefined, '59101', 'utc'],
    ]);
  });

  it('Meetup: a list of items, without seconds; cancelled, postponed, in a hall and online', () => {
    const { events, problems } = readEvents(fileOf('meetup'), BASE);
    expect(problems).to.deep.equal([]);
    expect(events.map(({ status, online, zip }) => [status, online, zip])).to.deep.equal([
      ['cancelled', undefined, undefined],
      ['postponed', 'too', '94607'],
    ]);
    expect(events[1]!.place).to.equal('The Hall, 5 Bay St, Oakland, CA 94607, USA');
  });

  it('a graph: a place that stands elsewhere in it, a day, a time without a zone, another kind of event', () => {
    const { events, problems } = readEvents(`\ufeff${fileOf('graph')}`, BASE);
    expect(problems).to.deep.equal([]);
    const [vigil, festival] = events;
    expect(vigil).to.deep.include({
      url: 'https://club.example/vigil',
      place: 'Harbor Square, Boston, Massachusetts',
      region: 'Massachusetts',
      coordinates: { latitude: 42.36, longitude: -71.05 },
    });
    expect(vigil!.start).to.deep.include({ local: '2026-12-10', isDay: true, zone: 'none' });
    // with the visitor's day
    expect(vigil!.overAt).to.equal(new Date(2026, 11, 12).getTime());
    expect(festival!.start).to.deep.include({ local: '2026-12-12T19:00:00', zone: 'none' });
    expect(festival!.overAt).to.equal(new Date(2026, 11, 12, 19).getTime());
    expect(festival!.online).to.equal('only');
  });

  it('events of an organization, of the list of a page, and of a series, but not the sessions of an event', () => {
    for (const content of [
      { '@type': 'Organization', events: [EVENT] },
      { '@type': 'Place', event: EVENT },
      { '@type': 'WebPage', mainEntity: { '@type': 'ItemList', itemListElement: [{ item: EVENT }] } },
      { '@type': 'EventSeries', name: 'Vigils', subEvent: [EVENT] },
      { ...EVENT, subEvent: [{ ...EVENT, name: 'Speeches' }] },
    ])
      expect(read(content).events.map(({ name }) => name)).to.deep.equal(['Vigil']);
  });

  it('a place, and an address, that stand elsewhere in the file, also within another event', () => {
    const hall = { '@type': 'Place', '@id': '#hall', name: 'Hall', address: { '@id': '#address' } };
    const address = { '@id': '#address', '@type': 'PostalAddress', addressLocality: 'Troy' };
    const { events } = read({
      '@graph': [
        { ...EVENT, location: hall },
        { ...EVENT, name: 'Second', location: { '@type': 'Place', '@id': '#hall' } },
        address,
      ],
    });
    expect(events.map(({ place }) => place)).to.deep.equal(['Hall, Troy', 'Hall, Troy']);
    // what a place says itself goes first: some calendars give all places one id
    const named = (name: string) => ({ ...EVENT, name, location: { '@id': '#place', name } });
    expect(read([named('One'), named('Two')]).events.map(({ place }) => place)).to.deep.equal(['One', 'Two']);
  });

  it('status and mode in a list, or as a reference', () => {
    const said = (eventStatus: unknown, eventAttendanceMode?: unknown) => {
      const { status, online } = one({ eventStatus, eventAttendanceMode });
      return [status, online];
    };
    const reference = (word: string) => ({ '@id': `https://schema.org/${word}` });
    expect(said(reference('EventCancelled'))).to.deep.equal(['cancelled', undefined]);
    expect(said(['EventRescheduled', 'EventMovedOnline'])).to.deep.equal([undefined, 'only']);
    expect(said([reference('EventMovedOnline'), reference('EventPostponed')])).to.deep.equal([
      'postponed',
      'only',
    ]);
    expect(said('EventScheduled', reference('OnlineEventAttendanceMode'))).to.deep.equal([undefined, 'only']);
    expect(said('EventScheduled', ['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode'])).to.deep.equal(
      [undefined, 'too'],
    );
  });

  it('letters with marks, as they are written in HTML', () => {
    const names: [string, string][] = [
      ['Caf&eacute; Espa&ntilde;a', 'Café España'],
      ['&Uuml;ber fa&ccedil;ade, &Aring;s, cr&ecirc;pe &agrave; la', 'Über façade, Ås, crêpe à la'],
      ['&bogus; &AMP; &xacute', '&bogus; & &xacute'],
    ];
    for (const [name, shown] of names) expect(one({ name }).name).to.equal(shown);
  });

  it('UTC as an offset, which servers write that do not know the event’s zone', () => {
    for (const zone of ['Z', '+00:00', '-00:00', '+0000', '+00'])
      expect(one({ startDate: `2026-12-05T23:00:00${zone}` }).start, zone).to.include({
        zone: 'utc',
        instant: Date.parse('2026-12-05T23:00:00Z'),
      });
  });

  it('whole days from midnight to a minute or a second before it', () => {
    const { start, end } = one({
      startDate: '2026-12-05T00:00:00-05:00',
      endDate: '2026-12-06T23:59:59-05:00',
    });
    expect(start).to.deep.include({ local: '2026-12-05', isDay: true });
    expect(end).to.deep.include({ local: '2026-12-06', isDay: true });
  });

  it('one event alone, with its type as a full address, or under the other name of that', () => {
    expect(one({ '@type': 'http://schema.org/Event' }).name).to.equal('Vigil');
    expect(one({ '@type': undefined, type: ['Event'] }).name).to.equal('Vigil');
  });
});

describe('An event that is not in order', () => {
  const problemsOf = (changes: object) => read({ ...EVENT, ...changes }).problems;

  it('without a date that can be read is left out, and the owner is told which', () => {
    for (const startDate of [
      undefined,
      '',
      'Saturday',
      '2026-02-30',
      '2026-13-01',
      '2026-12-05T25:00',
      1e12,
      null,
      {},
    ]) {
      const { events, problems } = read([EVENT, { ...EVENT, name: 'Second', startDate }]);
      expect(events, JSON.stringify(startDate)).to.have.length(1);
      expect(problems, JSON.stringify(startDate)).to.deep.equal([
        'event 2 ("Second"): startDate is missing or cannot be read. It is left out',
      ]);
    }
  });

  it('ends on a day: is over with that day, and has no hour at which it ends', () => {
    for (const endDate of ['2026-12-05', '2026-12-07']) {
      const { end, overAt } = one({ endDate });
      expect(end).to.equal(undefined);
      expect(overAt).to.equal(Date.parse(`${endDate}T00:00:00-05:00`) + 86_400_000);
      expect(problemsOf({ endDate })).to.deep.equal([]);
    }
  });

  it('begins on a day and ends at an hour: both are days', () => {
    const { start, end, overAt } = one({ startDate: '2026-12-05', endDate: '2026-12-06T18:00:00-05:00' });
    expect([start, end].map((time) => [time?.local, time?.isDay])).to.deep.equal([
      ['2026-12-05', true],
      ['2026-12-06', true],
    ]);
    expect(overAt).to.equal(new Date(2026, 11, 7).getTime());
  });

  it('with an end before its start has no end', () => {
    for (const endDate of ['2026-12-05T17:00:00-05:00', '2026-12-04']) {
      expect(one({ endDate }).end).to.equal(undefined);
      expect(problemsOf({ endDate })[0]).to.contain('endDate');
    }
    expect(one({ endDate: EVENT.startDate }).end).to.equal(undefined);
    expect(problemsOf({ endDate: 'later' })).to.deep.equal([]);
  });

  it('with a zone at its start alone, ends in that zone; with one at its end alone, has no end', () => {
    const { start, end } = one({ endDate: '2026-12-05T20:00:00' });
    expect(end!.shown - start.shown).to.equal(2 * 3_600_000);
    expect(end!.instant - start.instant).to.equal(2 * 3_600_000);
    const mixed = { startDate: '2026-12-05T18:00:00', endDate: '2026-12-07T20:00:00-05:00' };
    expect(one(mixed).end).to.equal(undefined);
    expect(problemsOf(mixed)[0]).to.contain('endDate');
  });

  it('across a change of clocks lasts as long as it does', () => {
    // in the night in which clocks are put back, 1:30 comes twice
    const { start, end } = one({
      startDate: '2026-11-01T01:30:00-04:00',
      endDate: '2026-11-01T01:30:00-05:00',
    });
    expect(end!.instant - start.instant).to.equal(3_600_000);
    const spring = one({ startDate: '2027-03-14T01:30:00-05:00', endDate: '2027-03-14T03:30:00-04:00' });
    expect(spring.end!.instant - spring.start.instant).to.equal(3_600_000);
  });

  it('with HTML in its name has its text, on one line, without signs that nobody sees', () => {
    expect(
      one({ name: '<b onclick="x()">Rally</b>\n now &lt;i&gt; \u202e3 < 5 &amp; &#x9999;&#999999999;' }).name,
    ).to.equal('Rally now <i> 3 < 5 & 香&#999999999;');
    expect(one({ name: ['Two', 'names'] }).name).to.equal('Two');
    expect(one({ name: { '@value': 'Tagged', '@language': 'en' } }).name).to.equal('Tagged');
    expect(one({ name: 'x'.repeat(5000) }).name).to.have.length(300);
    expect(one({ name: `${'x'.repeat(299)}🏮🏮` }).name).to.equal(`${'x'.repeat(299)}…`);
    expect(read({ ...EVENT, name: ' ' }).problems[0]).to.contain('name is missing');
  });

  it('with coordinates that are none has none', () => {
    const at = (latitude: unknown, longitude: unknown) =>
      one({ location: { '@type': 'Place', geo: { latitude, longitude } } }).coordinates;
    expect(at(' 40.5', '-73')).to.deep.equal({ latitude: 40.5, longitude: -73 });
    for (const [latitude, longitude] of [
      ['', ''],
      [0, 0],
      ['40,5', '-73'],
      [91, 0],
      [40, -181],
      [null, undefined],
      ['north', 'west'],
    ])
      expect(at(latitude, longitude), `${latitude} ${longitude}`).to.equal(null);
  });

  it('links to http and https alone, counted from the file', () => {
    expect(one({ url: '../vigil' }).url).to.equal('https://club.example/vigil');
    for (const url of [
      '',
      ' ',
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@b.example',
      'https://',
      7,
      {},
    ])
      expect(one({ url }).url, JSON.stringify(url)).to.equal(undefined);
  });

  it('abroad has no ZIP code and no state', () => {
    const address = { addressRegion: 'CA', postalCode: '10115', addressCountry: { name: 'Germany' } };
    expect(one({ location: { address } })).to.include({ zip: undefined, region: undefined });
  });

  it('is in the United States, however the file names them, or their territories', () => {
    for (const addressCountry of ['US', 'u.s.', 'U.S.A.', 'United States of America', 'PR', 'Puerto Rico'])
      expect(one({ location: { address: { postalCode: '00901', addressCountry } } }).zip).to.equal('00901');
    for (const addressCountry of ['DE', 'Asturias', 'Prussia'])
      expect(one({ location: { address: { postalCode: '00901', addressCountry } } }).zip).to.equal(undefined);
  });

  it('has the ZIP code at the end of an address in one text, not the number of a house', () => {
    for (const location of [
      'SW 12345 Main St, Portland, OR 97201',
      '5 Main St, Portland, OR, 97201-1234, USA',
      { '@type': ['PostalAddress'], addressRegion: 'OR', postalCode: '97201' },
    ])
      expect(one({ location }), JSON.stringify(location)).to.include({ region: 'OR', zip: '97201' });
  });

  it('is listed once, however often it stands in the file; one of the same name elsewhere is another one', () => {
    expect(read([EVENT, EVENT, { ...EVENT, name: 'Other' }]).events).to.have.length(2);
    const { events } = read([
      { ...EVENT, location: 'Hall, Troy, NY 12180' },
      { ...EVENT, location: 'Park, Utica, NY 13501' },
      { ...EVENT, startDate: '2026-12-05T18:00:00-08:00' },
    ]);
    expect(new Set(events.map(({ key }) => key)).size).to.equal(3);
  });
});

describe('A file', () => {
  it('that is no JSON is refused; one without an event is empty, and the owner is told', () => {
    expect(() => readEvents('<!doctype html>', BASE)).to.throw(SyntaxError);
    expect(read({ data: [{ title: 'Rally' }] })).to.deep.equal({
      events: [],
      problems: ['there is no schema.org Event in it'],
    });
    expect(read([])).to.deep.equal({ events: [], problems: [] });
  });

  it('of 2,000 events is read and sorted, and one of brackets alone is no harm', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({
      ...EVENT,
      name: `Event ${i}`,
      startDate: new Date(Date.UTC(2027, 0, 1) - i * 3_600_000).toISOString(),
    }));
    const { events } = read(many);
    const [first] = orderEvents(events.map((event) => ({ event, isInState: false })));
    expect(events).to.have.length(2000);
    expect(first!.event.name).to.equal('Event 1999');
    expect(readEvents(`${'['.repeat(5000)}${']'.repeat(5000)}`, BASE).events).to.deep.equal([]);
  });

  it('of whatever content throws nothing but that it is no JSON', () => {
    const anything = fc.jsonValue();
    fc.assert(
      fc.property(anything, anything, anything, (name, startDate, location) => {
        const { events } = read([
          { ...EVENT, name: name, location, url: name, eventStatus: location, endDate: name },
          { ...EVENT, startDate, location: [location, { geo: name, address: startDate }] },
          name,
        ]);
        for (const event of events) expect(Number.isFinite(event.overAt)).to.equal(true);
      }),
    );
  });
});

describe('The order of events', () => {
  const placed = (name: string, day: number, changes: object = {}) => ({
    event: one({ name, startDate: `2026-12-0${day}T18:00:00-05:00` }),
    isInState: false,
    ...changes,
  });
  const order = (...events: ReturnType<typeof placed>[]) =>
    orderEvents(events).map(({ event }) => event.name);

  it('is by distance, then by state, then by time', () => {
    expect(order(placed('later', 5), placed('sooner', 4))).to.deep.equal(['sooner', 'later']);
    expect(
      order(
        placed('elsewhere', 1),
        placed('in the state', 3, { isInState: true }),
        placed('far', 2, { miles: 90, isInState: true }),
        placed('near, later', 9, { miles: 4 }),
        placed('near', 8, { miles: 4 }),
      ),
    ).to.deep.equal(['near', 'near, later', 'far', 'in the state', 'elsewhere']);
  });
});
