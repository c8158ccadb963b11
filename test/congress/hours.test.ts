// When an office answers: weekdays, 9 to 5 on its own clock, but for the holidays of 5 U.S.C. 6103.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nextHours, officeHours } from '../../src/congress/hours.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
  'Pacific/Pago_Pago',
];

/** `open until 2026-10-05T21:00Z` or `closed until ...`, with an instant's minutes. */
function hours(instant: string, timeZone?: string): string {
  const { open, until } = officeHours(Date.parse(instant), timeZone);
  return `${open ? 'open' : 'closed'} until ${new Date(until).toJSON().replace(':00.000', '')}`;
}

describe('Office hours', () => {
  it('on a weekday: before 9, from 9 to 5, and after it', () => {
    expect(hours('2026-10-05T12:59:59Z')).to.equal('closed until 2026-10-05T13:00Z');
    expect(hours('2026-10-05T13:00:00Z')).to.equal('open until 2026-10-05T21:00Z');
    expect(hours('2026-10-05T20:59:59Z')).to.equal('open until 2026-10-05T21:00Z');
    expect(hours('2026-10-05T21:00:00Z')).to.equal('closed until 2026-10-06T13:00Z');
  });

  it('over a weekend', () => {
    expect(hours('2026-10-02T21:00:00Z')).to.equal('closed until 2026-10-05T13:00Z');
    expect(hours('2026-10-03T16:00:00Z')).to.equal('closed until 2026-10-05T13:00Z');
  });

  it('on the office’s own clock and day', () => {
    // nine in Washington on a Monday
    const instant = '2026-10-05T13:00:00Z';
    expect(hours(instant, 'America/Chicago')).to.equal('closed until 2026-10-05T14:00Z');
    expect(hours(instant, 'America/Phoenix')).to.equal('closed until 2026-10-05T16:00Z');
    expect(hours(instant, 'America/Adak')).to.equal('closed until 2026-10-05T18:00Z');
    expect(hours(instant, 'Pacific/Honolulu')).to.equal('closed until 2026-10-05T19:00Z');
    // there it is eleven at night
    expect(hours(instant, 'Pacific/Guam')).to.equal('closed until 2026-10-05T23:00Z');
    expect(hours('2026-10-04T23:00:00Z', 'Pacific/Guam')).to.equal('open until 2026-10-05T07:00Z');
    expect(hours('2026-10-03T03:00:00Z', 'Pacific/Pago_Pago')).to.equal('open until 2026-10-03T04:00Z');
    expect(hours('2026-10-03T04:00:00Z', 'Pacific/Pago_Pago')).to.equal('closed until 2026-10-05T20:00Z');
  });

  it('around the Sundays on which clocks are changed', () => {
    // Friday afternoon: Monday’s nine is an hour earlier in spring, and later in autumn
    expect(hours('2027-03-12T22:00:00Z')).to.equal('closed until 2027-03-15T13:00Z');
    expect(hours('2027-03-14T06:59:00Z')).to.equal('closed until 2027-03-15T13:00Z');
    expect(hours('2026-10-30T21:00:00Z')).to.equal('closed until 2026-11-02T14:00Z');
    expect(hours('2026-11-01T05:30:00Z')).to.equal('closed until 2026-11-02T14:00Z');
    expect(hours('2026-10-30T23:59:00Z', 'America/Phoenix')).to.equal('open until 2026-10-31T00:00Z');
    expect(hours('2026-10-31T00:00:00Z', 'America/Phoenix')).to.equal('closed until 2026-11-02T16:00Z');
  });

  it('where no browser knows the time zone: on Washington’s clock', () => {
    for (const timeZone of ['Mars/Olympus', '', 'America/New_York; DROP', '../zone'])
      expect(hours('2026-10-05T13:00:00Z', timeZone), timeZone).to.equal('open until 2026-10-05T21:00Z');
  });
});

describe('The next hours', () => {
  /** `open, next 2026-10-06T13:00Z to 2026-10-06T21:00Z` */
  const next = (instant: string) => {
    const { isOpen, opens, closes } = nextHours(Date.parse(instant));
    const [from, to] = [opens, closes].map((one) => new Date(one).toJSON().replace(':00.000', ''));
    return `${isOpen ? 'open' : 'closed'}, next ${from} to ${to}`;
  };

  it('do not count those that have begun, and follow both changes of clocks', () => {
    expect(next('2026-10-05T12:59Z')).to.equal('closed, next 2026-10-05T13:00Z to 2026-10-05T21:00Z');
    expect(next('2026-10-05T13:00Z')).to.equal('open, next 2026-10-06T13:00Z to 2026-10-06T21:00Z');
    expect(next('2026-10-30T20:00Z')).to.equal('open, next 2026-11-02T14:00Z to 2026-11-02T22:00Z');
    expect(next('2027-03-12T20:00Z')).to.equal('open, next 2027-03-15T13:00Z to 2027-03-15T21:00Z');
    expect(next('2026-11-25T22:00Z')).to.equal('closed, next 2026-11-27T14:00Z to 2026-11-27T22:00Z');
  });
});

describe('Holidays', () => {
  /** Whether an office is open at noon. */
  const openOn = (day: string, timeZone?: string) =>
    officeHours(Date.parse(`${day}T17:00:00Z`), timeZone).open;

  for (const [what, closed, open] of [
    ['New Year’s Day', '2027-01-01', '2027-01-04'],
    ['Martin Luther King Jr.’s birthday', '2027-01-18', '2027-01-11'],
    ['Washington’s birthday', '2027-02-15', '2027-02-22'],
    ['Memorial Day', '2027-05-31', '2027-05-24'],
    ['Juneteenth', '2026-06-19', '2026-06-18'],
    ['Independence Day', '2028-07-04', '2028-07-03'],
    ['Labor Day', '2026-09-07', '2026-09-14'],
    ['Columbus Day', '2026-10-12', '2026-10-05'],
    ['Veterans Day', '2026-11-11', '2026-11-12'],
    ['Thanksgiving', '2026-11-26', '2026-11-27'],
    ['Christmas', '2026-12-25', '2026-12-24'],
    ['Juneteenth on a Saturday, on the Friday before', '2027-06-18', '2027-06-21'],
    ['Independence Day on a Saturday, on the Friday before', '2026-07-03', '2026-07-06'],
    ['Independence Day on a Sunday, on the Monday after', '2027-07-05', '2027-07-02'],
    ['Christmas on a Saturday, on the Friday before', '2027-12-24', '2027-12-27'],
    ['the next year’s first day on a Saturday', '2027-12-31', '2028-01-03'],
    ['New Year’s Day on a Sunday', '2034-01-02', '2034-01-03'],
    ['a Thanksgiving as late as it can be', '2030-11-28', '2030-11-21'],
    ['one as early as it can be', '2029-11-22', '2029-11-29'],
    ['Memorial Day on the 25th', '2026-05-25', '2026-05-18'],
  ] as const)
    it(`${what}: ${closed}`, () => {
      for (const timeZone of [undefined, 'America/New_York', 'America/Chicago']) {
        expect(openOn(closed, timeZone), closed).to.equal(false);
        expect(openOn(open, timeZone), open).to.equal(true);
      }
    });

  it('the last day before one says when it opens again', () => {
    expect(hours('2026-11-25T22:00:00Z')).to.equal('closed until 2026-11-27T14:00Z');
    expect(hours('2027-12-30T22:00:00Z')).to.equal('closed until 2028-01-03T14:00Z');
  });

  it('Inauguration Day, in Washington alone', () => {
    // 2025 is also Martin Luther King Jr.’s
    expect(openOn('2025-01-20')).to.equal(false);
    expect(openOn('2025-01-20', 'America/New_York')).to.equal(false);
    expect(openOn('2037-01-20')).to.equal(false);
    expect(openOn('2037-01-20', 'America/New_York')).to.equal(true);
    expect(hours('2037-01-16T22:00:00Z')).to.equal('closed until 2037-01-21T14:00Z');
    // a Saturday, observed on no other day
    expect(openOn('2029-01-19')).to.equal(true);
    expect(openOn('2029-01-22')).to.equal(true);
    expect(openOn('2027-01-20')).to.equal(true);
  });
});

describe('At any instant, in any time zone', () => {
  const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) });
  const zones = fc.constantFrom(undefined, ...ZONES);
  const clock = (instant: number, timeZone = 'America/New_York') =>
    new Date(instant).toLocaleString('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });

  it('`until` lies ahead, at most five days, and is nine or five sharp on a weekday', () => {
    fc.assert(
      fc.property(instants, zones, (now, timeZone) => {
        const { open, until } = officeHours(now, timeZone);
        expect(until)
          .to.be.greaterThan(now)
          .and.at.most(now + (open ? 8 * HOUR : 5 * DAY));
        expect(clock(until, timeZone)).to.match(
          open ? /^(Mon|Tue|Wed|Thu|Fri),? 17:00:00$/ : /^(Mon|Tue|Wed|Thu|Fri),? 09:00:00$/,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('it is the very instant of the change: the same until then, and the other way from then on', () => {
    fc.assert(
      fc.property(instants, zones, (now, timeZone) => {
        const { open, until } = officeHours(now, timeZone);
        expect(officeHours(until - 1, timeZone)).to.deep.equal({ open, until });
        expect(officeHours(until, timeZone).open).to.equal(!open);
      }),
      { numRuns: 1000 },
    );
  });
});
