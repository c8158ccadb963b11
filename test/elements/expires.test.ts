// A campaign that has ended thanks, shows its facts and asks for nothing.
import { expect } from '@open-wc/testing';
import { at, audit, card, sectionsOf, warningsDuring } from './cards.ts';
import { all, textOf } from './dom.ts';

const THANKS = 'This campaign has ended. Thank you to everyone who took part.';

const isOver = (el: Element) => textOf(el).includes(THANKS);

/** A local time of day, as the visitor's clock says it. */
const local = (text: string) => new Date(text).toISOString();

describe('expires', () => {
  for (const theme of ['light', 'dark'])
    audit(`is accessible afterwards, ${theme}`, async () => {
      await expect(await card(`theme=${theme} expires="2020-01-01"`)).to.be.accessible();
    });

  it('leaves the picture, the thanks and the facts, and asks for nothing', async () => {
    const el = await card(
      'expires="2020-01-01" events-url="https://events.example" petition-url="https://petition.example" organizer="Friends"',
    );
    expect(sectionsOf(el)).to.deep.equal(['image', 'facts']);
    const text = textOf(el);
    expect(text).to.contain(THANKS).and.to.contain('1,300+').and.to.contain('Friends');
    for (const asked of ['Act now', 'Call', 'ZIP', 'Please', 'petition', 'Copy'])
      expect(text).not.to.contain(asked);
    expect(all(el, 'input, button, select')).to.have.length(0);
  });

  it('keeps the sections to those that were wanted', async () => {
    expect(sectionsOf(await card('expires="2020-01-01" sections="call facts"'))).to.deep.equal(['facts']);
    expect(sectionsOf(await card('expires="2020-01-01" sections="call"'))).to.deep.equal([]);
  });

  it("shows an owner's own facts", async () => {
    const el = await card('expires="2020-01-01"', '<ul slot="facts"><li><b>12</b> lamps</li></ul>');
    expect(textOf(el)).to.contain('12 lamps');
  });

  it('a day alone counts to its end, where the visitor is', async () => {
    await at(local('2026-12-24T23:59:00'), async () => {
      expect(isOver(await card('expires="2026-12-24"'))).to.equal(false);
    });
    await at(local('2026-12-25T00:00:01'), async () => {
      expect(isOver(await card('expires="2026-12-24"'))).to.equal(true);
    });
  });

  it('a day with spaces around it, as an editor may leave them, is the same day', async () => {
    for (const day of [' 2026-12-24', '2026-12-24 ', '\n 2026-12-24\n']) {
      await at(local('2026-12-24T12:00:00'), async () => {
        expect(isOver(await card(`expires="${day}"`)), 'on that day').to.equal(false);
      });
      await at(local('2026-12-25T00:00:01'), async () => {
        expect(isOver(await card(`expires="${day}"`)), 'after it').to.equal(true);
      });
    }
  });

  it('a day in words is no date: it would be over as it begins', async () => {
    await at(local('2026-12-24T12:00:00'), async () => {
      const told = await warningsDuring(async () => {
        expect(isOver(await card('expires="December 24, 2026"'))).to.equal(false);
      });
      expect(told).to.have.length(1);
      expect(told[0]).to.contain('expires="December 24, 2026"').and.to.contain('Use 2027-01-03');
    });
  });

  it('an instant counts to the minute, wherever the visitor is', async () => {
    await at('2027-01-03T16:59:59Z', async () => {
      expect(isOver(await card('expires="2027-01-03T17:00Z"'))).to.equal(false);
      expect(isOver(await card('expires="2027-01-03T12:00-05:00"'))).to.equal(false);
    });
    await at('2027-01-03T17:00:01Z', async () => {
      expect(isOver(await card('expires="2027-01-03T17:00Z"'))).to.equal(true);
      expect(isOver(await card('expires="2027-01-03T12:00-05:00"'))).to.equal(true);
    });
  });

  for (const value of ['soon', '2027-13-45', 'January'])
    it(`${value} is no date: the campaign goes on, and the developer is told`, async () => {
      const told = await warningsDuring(async () => {
        const el = await card(`expires="${value}-"`);
        expect(isOver(el)).to.equal(false);
        expect(all(el, 'input').length).to.be.greaterThan(0);
      });
      expect(told).to.have.length(1);
      expect(told[0])
        .to.contain(`expires="${value}-"`)
        .and.to.contain('Use 2027-01-03 or 2027-01-03T17:00Z.');
    });
});
