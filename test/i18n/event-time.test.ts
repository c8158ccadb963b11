// When an event is: by its own clocks, and by the visitor's where these differ.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readEvents } from '../../src/campaign/events.ts';
import { eventTimeText } from '../../src/i18n/event-time.ts';
import { ENGLISH, Localizer } from '../../src/i18n/localizer.ts';
import zhHK from '../../src/i18n/zh-HK.json' with { type: 'json' };
import { inTimeZone } from './in-time-zone.ts';

const CHINESE = new Localizer('zh-HK', zhHK);
const NOW = Date.parse('2026-11-22T12:00:00Z');

function text(startDate: string, endDate?: string, localizer = ENGLISH): string {
  const event = JSON.stringify({ '@type': 'Event', name: 'Vigil', startDate, endDate });
  const [read] = readEvents(event, 'https://club.example/').events;
  // some engines put narrow spaces into times
  return eventTimeText(read!, localizer, NOW).replace(/\s/g, ' ');
}

describe('The time of an event, for a visitor in Chicago', () => {
  inTimeZone('America/Chicago');

  for (const [what, start, end, said] of [
    [
      'in the same zone',
      '2026-12-05T18:00:00-06:00',
      '2026-12-05T20:00:00-06:00',
      'Saturday, December 5, 6:00 – 8:00 PM',
    ],
    ['without an end', '2026-12-05T18:30-06:00', undefined, 'Saturday, December 5, 6:30 PM'],
    [
      'in another zone',
      '2026-12-05T18:00:00-05:00',
      undefined,
      'Saturday, December 5, 6:00 PM there (5:00 PM for you)',
    ],
    [
      'on another day there',
      '2026-12-05T08:00:00+08:00',
      undefined,
      'Saturday, December 5, 8:00 AM there (Friday, 6:00 PM for you)',
    ],
    [
      'in UTC',
      '2026-12-05T18:00:00Z',
      '2026-12-05T19:00:00Z',
      'Saturday, December 5, 12:00 – 1:00 PM, your time',
    ],
    ['without a zone', '2026-12-05T18:00', undefined, 'Saturday, December 5, 6:00 PM'],
    [
      'over midnight',
      '2026-12-05T22:00-06:00',
      '2026-12-06T01:00-06:00',
      'Saturday, December 5, 10:00 PM – Sunday, December 6, 1:00 AM',
    ],
    ['a day', '2026-12-05', undefined, 'Saturday, December 5'],
    ['days', '2026-12-05', '2026-12-06', 'Saturday, December 5 – Sunday, December 6'],
    ['in another year', '2027-01-05', undefined, 'Tuesday, January 5, 2027'],
    [
      'after the clocks are put forward',
      '2027-03-14T09:00-04:00',
      undefined,
      'Sunday, March 14, 2027, 9:00 AM there (8:00 AM for you)',
    ],
    [
      'before that',
      '2027-03-13T09:00-05:00',
      undefined,
      'Saturday, March 13, 2027, 9:00 AM there (8:00 AM for you)',
    ],
  ] as const)
    it(what, () => {
      expect(text(start, end)).to.equal(said);
    });

  it('in Chinese', () => {
    expect(text('2026-12-05T18:00:00-05:00', '2026-12-05T20:00:00-05:00', CHINESE)).to.equal(
      '當地時間12月5日星期六下午6:00至8:00（你那裏是下午5:00）',
    );
    expect(text('2026-12-05', '2026-12-06', CHINESE)).to.equal('12月5日星期六至12月6日星期日');
  });
});
