// Events from a file, in an element alone and in a card.
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { HkAdvocacyCard, HkEventList } from '../../src/index.ts';
import { nameOf } from './board.ts';
import {
  ask,
  at,
  audit,
  button,
  card,
  drawn,
  fileOf,
  focused,
  press,
  settle,
  warningsDuring,
} from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, LOOKS, setThemeAndLang, textOf } from './dom.ts';
import { watchFetch } from './fetching.ts';
import { savedDuring, valueOf } from './saved-files.ts';

const NOW = '2026-11-22T12:00:00Z';

const place = (name: string, latitude: number, longitude: number) => ({
  '@type': 'Place',
  name,
  geo: { latitude, longitude },
});

const event = (name: string, startDate: string, changes: object = {}) => ({
  '@type': 'Event',
  name,
  startDate,
  url: `https://club.example/${encodeURIComponent(name)}`,
  ...changes,
});

const IN_NEW_YORK = event('New York', '2026-12-01T18:00:00-05:00', {
  location: place('Square', 40.75, -73.98),
});
const IN_BILLINGS = event('Billings', '2026-12-03T18:00:00-07:00', {
  location: place('Park', 45.78, -108.5),
});
const IN_HELENA = event('Helena', '2026-12-04T18:00:00-07:00', {
  location: { name: 'Library', address: 'Last Chance Gulch, Helena, MT 59601' },
});
const ONLINE = event('Online', '2026-11-23T18:00:00-05:00', {
  location: { '@type': 'VirtualLocation', url: 'https://club.example/stream' },
});

const names = (el: Element) =>
  all(el, '[part=event] .heading').map((name) =>
    textOf(name.querySelector('a') ?? name).replace(' (opens a new tab)', ''),
  );
const items = (el: Element) => all(el, '[part=event]');

async function listed(content: unknown, attributes = ''): Promise<HkEventList> {
  const el = await drawn<HkEventList>(
    `<hk-event-list events-src="${fileOf(content)}" ${attributes}></hk-event-list>`,
  );
  await waitUntil(() => !textOf(el).includes('Loading'), 'the file has come');
  await settle(el);
  return el;
}

async function cardWithEvents(content: unknown, attributes = ''): Promise<HkAdvocacyCard> {
  const el = await card(`sections="call events" events-src="${fileOf(content)}" ${attributes}`);
  await waitUntil(() => items(el).length > 0, 'the events are there');
  await settle(el);
  return el;
}

const onNow = (run: () => Promise<unknown>) => () => at(NOW, run);

describe('events from a file', () => {
  for (const [theme, lang] of LOOKS)
    audit(
      `are accessible: ${theme}, ${lang}`,
      onNow(async () => {
        const el = await listed([
          IN_NEW_YORK,
          ONLINE,
          event('Off', '2026-12-01', { eventStatus: 'EventCancelled' }),
          ...Array.from({ length: 9 }, (_, i) => event(`Later ${i}`, '2026-12-09')),
        ]);
        await setThemeAndLang(el, theme, lang);
        await settle(el);
        all<HTMLDetailsElement>(el, '.calendar')[0]!.open = true;
        await expect(el).to.be.accessible();
      }),
    );

  it(
    'are listed soonest first, without those that are over, online ones apart, and called off ones marked',
    onNow(async () => {
      const el = await listed(
        [
          IN_BILLINGS,
          ONLINE,
          event('Over', '2026-11-22T06:00:00-05:00', { endDate: '2026-11-22T06:59:00-05:00' }),
          event('Still on', '2026-11-22T06:00:00-05:00', { endDate: '2026-11-22T08:00:00-05:00' }),
          event('<img src=x onerror=alert(1)>Called &amp; off', '2026-12-02T12:00:00-05:00', {
            eventStatus: 'https://schema.org/EventCancelled',
          }),
          event('Put off', '2026-12-02T13:00:00-05:00', { eventStatus: 'https://schema.org/EventPostponed' }),
          IN_NEW_YORK,
        ],
        'events-url="https://club.example/all"',
      );
      expect(names(el)).to.deep.equal([
        'Still on',
        'New York',
        'Called & off',
        'Put off',
        'Billings',
        'Online',
      ]);
      const [onSite, online] = all(el, 'ul');
      expect(onSite!.children).to.have.length(5);
      expect(nameOf(online!)).to.equal('Online');
      expect(all(el, 'img')).to.have.length(0);
      expect(textOf(items(el)[2]!)).to.contain('Cancelled');
      expect(textOf(items(el)[3]!)).to.contain('Postponed');
      expect(items(el).map((item) => !!item.querySelector('.calendar'))).to.deep.equal([
        true,
        true,
        false,
        false,
        true,
        true,
      ]);
      const links = all<HTMLAnchorElement>(el, 'a');
      expect(links[1]!.href).to.equal('https://club.example/New%20York');
      expect(links[1]!.rel).to.contain('noreferrer');
      expect(textOf(links.at(-1)!)).to.equal('All events, at club.example (opens a new tab)');
    }),
  );

  it('leave the list when they are over, while the page stands open, and the others stay where they are', async () => {
    let el!: HkEventList;
    await at(NOW, async () => {
      el = await listed([
        event('First', '2026-11-22T07:30:00-05:00'),
        event('Second', '2026-11-22T09:00:00-05:00'),
      ]);
    });
    const second = items(el)[1]!;
    const summary = second.querySelector('summary')!;
    summary.focus();
    await at('2026-11-22T12:31:00Z', async () => {
      el.requestUpdate();
      await settle(el);
    });
    expect(items(el)).to.deep.equal([second]);
    expect(focused()).to.equal(summary);
    await at('2026-11-22T15:00:00Z', async () => {
      el.requestUpdate();
      await settle(el);
    });
    expect(textOf(el)).to.equal('No events are announced at the moment.');
  });

  it(
    'are drawn a few at a time, and the focus goes to the first of the new ones',
    onNow(async () => {
      const el = await listed(
        Array.from({ length: 2000 }, (_, i) =>
          event(`Event ${i}`, new Date(Date.parse(NOW) + (i + 1) * 3_600_000).toISOString()),
        ),
      );
      expect(items(el)).to.have.length(5);
      await press(el, 'More events (1995)');
      expect(items(el)).to.have.length(25);
      expect(textOf(focused()!)).to.contain('Event 5');
      expect(textOf(button(el, 'More events'))).to.equal('More events (1975)');
    }),
  );

  it(
    'are the nearest first once the card knows a ZIP code, and nothing is fetched for that after the answer',
    onNow(async () => {
      const el = await cardWithEvents([IN_NEW_YORK, IN_HELENA, IN_BILLINGS]);
      expect(names(el)).to.deep.equal(['New York', 'Billings', 'Helena']);
      const saved = () =>
        items(el).filter((item) => textOf(item.querySelector('[role=status]')!).startsWith('Saved'));
      await savedDuring(async () => {
        all<HTMLElement>(items(el)[0]!, '.calendar button')[0]!.click();
        await waitUntil(() => saved().length);
      });
      const [list] = all<HkEventList>(el, 'hk-event-list');
      await watchFetch(async (fetched) => {
        all<HTMLInputElement>(el, '#zip')[0]!.focus();
        await waitUntil(() => list!.visit.asOf, 'the tables are there');
        await settle(el);
        await waitUntil(
          () => fetched.some((one) => one.includes('prefixes')),
          'where ZIP codes are is asked',
        );
        await settle(el);
        fetched.length = 0;
        await ask(el, '59101');
        expect(fetched).to.deep.equal([]);
      });
      await waitUntil(() => names(el)[0] === 'Billings', 'the nearest is first');
      expect(names(el)).to.deep.equal(['Billings', 'Helena', 'New York']);
      // what was saved is said of the same event
      expect(saved()).to.deep.equal([items(el)[2]]);
      const [near, helena] = items(el).map(textOf);
      expect(near).to.match(/Park · about \d miles? away/);
      // by its ZIP code
      expect(+/about (\d+) miles away/.exec(helena!)![1]!).to.be.within(160, 200);
      expect(textOf(list!)).to.contain('The nearest to your ZIP code first.');
    }),
  );

  it(
    'are those of the state first where nothing is known of where ZIP codes are',
    onNow(async () => {
      const inState = event('In the state', '2026-12-09', {
        location: { name: 'Hall', address: { addressRegion: 'Montana' } },
      });
      const el = await cardWithEvents([event('Elsewhere', '2026-12-01'), inState]);
      await ask(el, '59001');
      await settle(el);
      expect(names(el)).to.deep.equal(['In the state', 'Elsewhere']);
      expect(textOf(all(el, 'hk-event-list')[0]!)).to.contain('Those in Montana first.');
    }),
  );

  it(
    'belong to a card elsewhere on the page with "for"',
    onNow(async () => {
      const frame = await drawn(
        `<div><hk-advocacy-card id="here" directory=${DIRECTORY} sections="call"></hk-advocacy-card>
        <hk-event-list for="here" events-src="${fileOf([IN_NEW_YORK, IN_BILLINGS])}"></hk-event-list></div>`,
      );
      const list = frame.querySelector<HkEventList>('hk-event-list')!;
      await waitUntil(() => items(list).length > 0);
      await ask(frame.querySelector('hk-advocacy-card')!, '59101');
      await waitUntil(() => names(list)[0] === 'Billings', 'the nearest is first');
    }),
  );

  it(
    'go into a calendar: the time alone, or what the visitor lets the file tell',
    onNow(async () => {
      const el = await listed([
        event('Vigil for Hong Kong', '2026-12-05T18:00:00-05:00', {
          endDate: '2026-12-05T20:00:00-05:00',
          location: {
            name: 'Hong Kong Square',
            address: { streetAddress: '1 Main St', addressLocality: 'Troy' },
          },
        }),
        event('Days', '2026-12-06', { endDate: '2026-12-07' }),
        event('Somewhere', '2026-12-08T19:30'),
      ]);
      const save = async (i: number) => {
        const [file] = await savedDuring(async () => {
          const heard = oneEvent(el, 'hk-reminder');
          all<HTMLElement>(items(el)[i]!, '.calendar button')[0]!.click();
          expect((await heard).detail).to.deep.equal({ kind: 'event' });
          await settle(el);
        });
        return file!;
      };
      const quiet = await save(0);
      expect(quiet.name).to.equal('reminder.ics');
      expect(valueOf(quiet, 'DTSTART')).to.equal('20261205T230000Z');
      expect(valueOf(quiet, 'DTEND')).to.equal('20261206T010000Z');
      expect(valueOf(quiet, 'SUMMARY')).to.equal('Appointment');
      expect(quiet.text).not.to.match(/hong|vigil|main st|club\.example|LOCATION|URL/i);
      expect((await save(1)).text).to.contain('DTSTART;VALUE=DATE:20261206\r\nDTEND;VALUE=DATE:20261208\r\n');
      expect(valueOf(await save(2), 'DTSTART')).to.equal('20261208T193000');
      all<HTMLInputElement>(items(el)[0]!, 'input')[0]!.click();
      await settle(el);
      const told = await save(0);
      expect(valueOf(told, 'SUMMARY')).to.equal('Vigil for Hong Kong');
      expect(valueOf(told, 'LOCATION')).to.equal('Hong Kong Square\\, 1 Main St\\, Troy');
      expect(valueOf(told, 'URL')).to.equal('https://club.example/Vigil%20for%20Hong%20Kong');
      expect(valueOf(told, 'UID')).to.equal(valueOf(quiet, 'UID'));
    }),
  );
});

describe('a file of events that cannot be used', () => {
  const other = location.origin.replace('127.0.0.1', 'localhost');

  for (const [what, address, why] of [
    ['that is not there', () => '/there-is-no-such.json', 'answers 404'],
    ['of a host that lets nobody read', () => `${other}/custom-elements.json`, 'Access-Control-Allow-Origin'],
    ['that is no JSON', () => fileOf('<!doctype html>'), 'JSON'],
    ['of 5 MB', () => fileOf(`[${' '.repeat(5_000_000)}]`), 'is longer than 4194304 bytes'],
    ['at an address that is none', () => 'https://', 'URL'],
  ] as const)
    it(`${what}: a sentence, the link to all events, and one warning`, async () => {
      const src = address();
      let el!: HkEventList;
      const told = await warningsDuring(async () => {
        el = await drawn(`<hk-event-list events-url="https://club.example/all"></hk-event-list>`);
        const heard = oneEvent(el, 'hk-problem');
        el.setAttribute('events-src', src);
        expect((await heard).detail).to.deep.equal({ problem: 'events' });
        await settle(el);
      });
      expect(textOf(all(el, '[role=status]')[0]!)).to.equal('The list of events did not load.');
      expect(textOf(all(el, '[part=link]')[0]!)).to.contain('club.example');
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(`events-src="${src}" is not used`).and.to.contain(why);
    });

  it('with an event that is not in order: the others are shown, and the console says which and why', async () => {
    const told = await warningsDuring(() =>
      at(NOW, async () => {
        const el = await listed([event('No date', ''), IN_NEW_YORK]);
        expect(names(el)).to.deep.equal(['New York']);
      }),
    );
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('event 1 ("No date"): startDate is missing');
  });
});
