// Whether an office is open: by its own clock, and by the visitor's where that differs.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { ENGLISH, Localizer } from '../../src/i18n/localizer.ts';
import { officeHoursText } from '../../src/i18n/office-hours.ts';
import zhHK from '../../src/i18n/zh-HK.json' with { type: 'json' };
import { inTimeZone } from './in-time-zone.ts';

const CHINESE = new Localizer('zh-HK', zhHK);

function text(now: string, timeZone?: string, localizer = ENGLISH): string {
  // a visitor does not see which kind of space it is
  return officeHoursText(localizer, Date.parse(now), timeZone).replace(/\s/g, ' ');
}

describe('Office hours, for a visitor in Hong Kong', () => {
  inTimeZone('Asia/Hong_Kong');

  for (const [what, now, office, english, chinese] of [
    [
      'open in Washington, where it is another day',
      '2026-12-01T15:00:00Z',
      undefined,
      'Most offices in Washington are open until 5 PM ET (Wednesday 6 AM for you).',
      '華盛頓的辦事處大多辦公至美東時間下午5時（你當地時間星期三早上6時）。',
    ],
    [
      'closed in Washington',
      '2026-12-01T02:00:00Z',
      undefined,
      'Most offices are closed. You can leave a message.',
      '辦事處大多已關門，你可以留言。',
    ],
    [
      'open at an office of the same day',
      '2026-12-01T23:30:00Z',
      'Pacific/Guam',
      'usually open until 5 PM there (3 PM for you)',
      '現正辦公，通常至當地時間下午5時（你那裏是下午3時）',
    ],
    [
      'closed at an office over a weekend',
      '2026-12-05T23:30:00Z',
      'Pacific/Honolulu',
      'usually opens Monday at 9 AM there (Tuesday 3 AM for you)',
      '通常於當地時間星期一上午9時開始辦公（你那裏是星期二凌晨3時）',
    ],
  ] as const)
    it(what, () => {
      expect(text(now, office)).to.equal(english);
      expect(text(now, office, CHINESE)).to.equal(chinese);
    });

  it('a time is not broken between two lines', () => {
    const hours = officeHoursText(ENGLISH, Date.parse('2026-12-01T15:00:00Z'));
    expect(hours).not.to.match(/\d [AP]M/);
    expect(hours).to.match(/5\s[AP]M ET/);
  });
});
