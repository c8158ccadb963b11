// Calendar files, read back by two libraries that are not ours: ical.js and ts-ics.
import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, it } from 'node:test';
import { convertIcsCalendar } from 'ts-ics';
import { icalendarOf, type CalendarEvent } from '../../src/lib/icalendar.ts';

const NOW = Date.parse('2026-11-29T12:00:00Z');

const CALL: CalendarEvent = {
  key: 'call',
  start: Date.parse('2026-11-30T14:00:00Z'),
  end: Date.parse('2026-11-30T22:00:00Z'),
  title: 'Phone call',
  alarm: 0,
};

const fileOf = (changes: Partial<CalendarEvent> = {}) => icalendarOf({ ...CALL, ...changes }, NOW);

/** What both libraries read, which has to be the same. */
function readBack(file: string) {
  const component = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent('vevent')!;
  const event = new ICAL.Event(component);
  const [other] = convertIcsCalendar(undefined, file).events!;
  const read = {
    title: event.summary,
    start: event.startDate.toString(),
    description: (component.getFirstPropertyValue('description') as string | null) ?? undefined,
    location: (component.getFirstPropertyValue('location') as string | null) ?? undefined,
    url: (component.getFirstPropertyValue('url') as string | null) ?? undefined,
  };
  expect(other!.summary).to.equal(read.title);
  expect(other!.description).to.equal(read.description);
  expect(other!.location).to.equal(read.location);
  expect(other!.url).to.equal(read.url);
  expect(other!.uid).to.equal(event.uid);
  return { ...read, event, component, other: other! };
}

const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('A calendar file', () => {
  it('has an event at its time, free, private, with an alarm', () => {
    const { title, event, component, other } = readBack(fileOf({ isFree: true, alarm: 180 }));
    expect(title).to.equal('Phone call');
    expect(event.startDate.toUnixTime() * 1000).to.equal(CALL.start);
    expect(event.endDate.toUnixTime() * 1000).to.equal(CALL.end);
    expect(other.start.date.getTime()).to.equal(CALL.start);
    expect(other.end!.date.getTime()).to.equal(CALL.end);
    expect(other.stamp.date.getTime()).to.equal(NOW);
    expect(component.getFirstPropertyValue('class')).to.equal('PRIVATE');
    expect(other.timeTransparent).to.equal('TRANSPARENT');
    const [alarm] = component.getAllSubcomponents('valarm');
    expect((alarm!.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()).to.equal(3 * 3600);
    expect(alarm!.getFirstPropertyValue('action')).to.equal('DISPLAY');
    expect(other.alarms).to.have.length(1);
  });

  it('has an alarm before the start too', () => {
    const { component } = readBack(fileOf({ alarm: -60 }));
    const trigger = component.getFirstSubcomponent('valarm')!.getFirstPropertyValue('trigger');
    expect((trigger as ICAL.Duration).toSeconds()).to.equal(-3600);
  });

  it('has a local time where the time zone is not known, and days', () => {
    const local = readBack(fileOf({ start: '2026-12-05T18:00:00', end: '2026-12-05T19:30:00' }));
    expect(local.start).to.equal('2026-12-05T18:00:00');
    expect(local.event.startDate.zone.tzid).to.equal('floating');
    const days = readBack(fileOf({ start: '2026-12-05', end: '2026-12-07' }));
    expect(days.event.startDate.isDate).to.equal(true);
    expect(days.event.duration.toSeconds()).to.equal(2 * 86_400);
    expect(readBack(fileOf({ start: '2026-12-05', end: undefined })).start).to.equal('2026-12-05');
  });

  it('has the same UID when it is saved again, and another one for something else', () => {
    const uidOf = (changes: Partial<CalendarEvent>) => readBack(fileOf(changes)).event.uid;
    expect(uidOf({ title: 'Call your senator' })).to.equal(uidOf({}));
    expect(uidOf({ key: 'other' })).not.to.equal(uidOf({}));
    expect(uidOf({ start: CALL.end! })).not.to.equal(uidOf({}));
  });

  it('ends every line with CRLF, and breaks none inside a character or after 75 octets', () => {
    const description = `${'香港🕯️\u{1F1ED}\u{1F1F0} é'.repeat(60)}x`;
    const file = fileOf({ description, title: 'a'.repeat(200) });
    expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).to.be.at.most(75);
      expect(line).not.to.match(/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
    }
    expect(readBack(file).description).to.equal(description);
  });

  it('keeps signs that have a meaning in such a file, and takes no line of its own from a text', () => {
    const text = 'a\\b; c, d: "e"\nf \\n g\\, h';
    const read = readBack(fileOf({ title: text, description: text, location: text }));
    expect(read.title).to.equal(text);
    expect(read.description).to.equal(text);
    const hostile = fileOf({ title: 'x\r\nEND:VEVENT\rBEGIN:VEVENT\u0000\u007f\u0085DTSTART:1' });
    expect(linesOf(hostile).filter((line) => /^(BEGIN|END):VEVENT/.test(line))).to.have.length(2);
    expect(hostile.replaceAll('\r\n', '')).not.to.match(/\p{Cc}/u);
  });

  it('says who made it to nobody', () => {
    expect(fileOf()).not.to.match(/hong|hk|congress|advocacy/i);
  });

  it('reads back whatever its texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
        const title = `x${text.replace(/\p{Cc}/gu, '')}x`;
        expect(readBack(fileOf({ title })).title).to.equal(title);
      }),
      { numRuns: 100 },
    );
  });
});
