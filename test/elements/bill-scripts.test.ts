// A bill to call about: each office hears the right thing, as of the list's date, until the bill lapses.
import { expect, waitUntil } from '@open-wc/testing';
import type { HkRepContact, HkRepLookup } from '../../src/index.ts';
import { topicsOf } from '../../src/campaign/topics.ts';
import { us } from '../../src/campaign/built-in-campaign.ts';
import { chooseTopic, namesOf, openRow, topicsOn } from './board.ts';
import { ask, at, audit, card, cardWith, drawn, scripts, settle } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, LOOKS, textOf, setThemeAndLang } from './dom.ts';
import { MEMBER, seat } from './seat.ts';

const NOW = '2026-11-25T12:00Z';
const LAPSE = '2027-01-03T17:00Z';
const TITLE = 'HKETO Certification Act';
const TOPIC = topicsOf(us).find(({ label }) => label === TITLE)!;

const ACTION_TITLES = us.actions.items.map(({ title }) => title);
const noteOf = (el: Element) => all(el, '#bill').map(textOf)[0];

/** Looks up 59001 and chooses a topic. */
async function choose(el: Element, label: string): Promise<void> {
  await ask(el, '59001');
  await chooseTopic(el, label);
}

/** The box of one seat, about a bill. */
async function contact(bioguide: string | null, change = {}, topic = TOPIC): Promise<HkRepContact> {
  const el = await drawn<HkRepContact>('<hk-rep-contact></hk-rep-contact>');
  el.topic = topic;
  el.record = seat({ member: bioguide ? { ...MEMBER, bioguide } : null, ...change });
  await settle(el);
  return el;
}

const SENATOR = { id: 'MT-S2', chamber: 'senate' as const, state: 'MT', title: 'Senator' as const };

describe('a bill', () => {
  for (const [theme, lang] of LOOKS)
    audit(`is accessible, ${theme}, ${lang}`, async () => {
      await at(NOW, async () => {
        const el = await cardWith({
          bills: [{ id: 'lamps', title: 'Lamp Act', until: LAPSE, url: 'https://a.example/' }],
        });
        await setThemeAndLang(el, theme, lang);
        await settle(el);
        await choose(el, 'Lamp Act');
        await expect(el).to.be.accessible();
      });
    });

  it('is among what a call can be about, with its numbers and its lapse', async () => {
    await at(NOW, async () => {
      const el = await card();
      await choose(el, TITLE);
      expect(topicsOn(el)).to.deep.equal(['Lifeboat policies', 'Just my support', TITLE, ...ACTION_TITLES]);
      expect(noteOf(el)).to.match(new RegExp(`^${TITLE} · H.R. 2661 · S. 3655 · congress.gov .*· `));
      expect(noteOf(el)).to.match(/ · Lapses when this Congress ends, by January 3, 2027$/);
    });
  });

  it('every member of an answer hears of it by its number in their chamber', async () => {
    await at(NOW, async () => {
      const el = await card();
      await choose(el, TITLE);
      for (const [i, number] of ['S. 3655', 'S. 3655', 'H.R. 2661'].entries()) {
        await openRow(el, namesOf(el)[i]!);
        expect(scripts(el)).to.have.length(1);
        expect(scripts(el)[0]).to.contain(`the ${TITLE}, ${number}.`);
      }
    });
  });

  for (const [who, bioguide] of [
    ['sponsor', 'S000522'],
    ['cosponsor', 'R000622'],
  ] as const)
    it(`thanks its ${who}`, async () => {
      const el = await contact(bioguide);
      expect(scripts(el)[0])
        .to.contain(`to thank Representative ${MEMBER.name} for standing behind the ${TITLE}, H.R. 2661`)
        .and.not.to.contain('to ask Representative');
      expect(noteOf(el)).to.contain('· On the list of sponsors and cosponsors of June 1, 2026 ·');
    });

  it('asks who is not on the list, and says of which day it is', async () => {
    const el = await contact('A000001');
    expect(scripts(el)[0])
      .to.contain(`to ask Representative ${MEMBER.name} to support the ${TITLE}, H.R. 2661.`)
      .and.not.to.contain('thank Rep');
    expect(noteOf(el)).to.contain('· Not on the list of sponsors and cosponsors of June 1, 2026 ·');
  });

  it("goes by the list of the member's own chamber", async () => {
    const el = await contact('S000522', SENATOR);
    expect(scripts(el)[0]).to.contain(`to ask Senator ${MEMBER.name} to support the ${TITLE}, S. 3655.`);
    expect(noteOf(el)).to.contain('Not on the list');
    expect(scripts(await contact('B001299', SENATOR))[0]).to.contain(`to thank Senator ${MEMBER.name}`);
  });

  it('says nothing of a list where this directory names nobody', async () => {
    const el = await contact(null, { status: 'withheld' });
    expect(scripts(el)[0]).to.contain('to ask the Representative to support');
    expect(noteOf(el)).to.contain('Lapses').and.not.to.contain('list of sponsors');
  });

  it('is gone when it lapses, to the minute; the first topic takes its place', async () => {
    let el: Element | undefined;
    await at('2027-01-03T16:59:59Z', async () => {
      el = await card();
      await choose(el, TITLE);
      expect(scripts(el)[0]).to.contain(TITLE);
    });
    await at(LAPSE, async () => {
      all<HkRepLookup>(el!, 'hk-rep-lookup')[0]!.requestUpdate();
      await settle(el!);
      expect(topicsOn(el!)).not.to.include(TITLE);
      expect(all<HTMLSelectElement>(el!, '#topics')[0]!.value).to.equal('lifeboat');
      expect(scripts(el!)[0]).to.contain('lifeboat policies').and.not.to.contain('HKETO');
    });
  });

  it('in a lookup that stands alone too', async () => {
    const el = await drawn<HkRepLookup>(`<hk-rep-lookup directory=${DIRECTORY}></hk-rep-lookup>`);
    await at(NOW, async () => {
      await ask(el, '59001');
      expect(topicsOn(el)).to.include(TITLE);
    });
    await at(LAPSE, async () => {
      el.requestUpdate();
      await settle(el);
      expect(topicsOn(el)).not.to.include(TITLE);
    });
  });

  it('is spoken of in Chinese, and spoken for in English', async () => {
    await at(NOW, async () => {
      const el = await card('lang=zh-HK');
      await waitUntil(() => textOf(el).includes('查找我的議員'));
      await choose(el, '《香港經濟貿易辦事處認證法案》');
      expect(scripts(el)[0]).to.contain(`to support the ${TITLE}, S. 3655.`);
      expect(all(el, '.say details').map(textOf).join()).to.contain('支持《香港經濟貿易辦事處認證法案》。');
      expect(noteOf(el)).to.contain('未列入2026年6月1日的').and.to.contain('2027年1月3日');
      expect(textOf(el)).not.to.contain('{bill}');
    });
  });
});

describe("a bill of an owner's file", () => {
  const file = (bill: object) => ({ bills: [{ id: 'lamps', title: 'Lamp Act', until: LAPSE, ...bill }] });

  it('takes the place of the built-in one; without a list it asks everybody, and guesses nothing', async () => {
    await at(NOW, async () => {
      const el = await cardWith(file({}));
      await choose(el, 'Lamp Act');
      expect(topicsOn(el).slice(0, 3)).to.deep.equal(['Lifeboat policies', 'Just my support', 'Lamp Act']);
      for (const name of namesOf(el)) {
        await openRow(el, name);
        expect(scripts(el)[0]).to.contain('to support the Lamp Act. ');
      }
      expect(noteOf(el)).to.equal('Lamp Act · Lapses when this Congress ends, by January 3, 2027');
    });
  });

  it('with a House list alone, a senator is asked and is on no list', async () => {
    const house = { number: 'H.R. 1', sponsor: 'A000001', asOf: '2026-06-01' };
    await at(NOW, async () => {
      const el = await cardWith(file({ house }));
      await choose(el, 'Lamp Act');
      expect(scripts(el)[0]).to.contain('to support the Lamp Act. ');
      expect(noteOf(el)).to.contain('H.R. 1').and.not.to.contain('list of sponsors');
      await openRow(el, namesOf(el)[2]!);
      expect(noteOf(el)).to.contain('Not on the list of sponsors and cosponsors of June 1, 2026');
    });
  });

  it('with a list of a day that no calendar has, draws all the same', async () => {
    const house = { number: 'H.R. 1', sponsor: 'A000001', asOf: '2026-13-45' };
    await at(NOW, async () => {
      const el = await cardWith(file({ house }));
      await choose(el, 'Lamp Act');
      expect(scripts(el)).to.have.length(1);
      expect(textOf(el)).not.to.contain('list of sponsors');
    });
  });

  it('links its source, by the name of the host where it has no name', async () => {
    const links = async (more: object) => {
      const el = await cardWith(file({ url: 'https://a.example/', ...more }));
      await choose(el, 'Lamp Act');
      return all<HTMLAnchorElement>(el, '#bill a').map((a) => [
        a.firstChild?.nextSibling?.textContent,
        a.href,
      ]);
    };
    await at(NOW, async () => {
      expect(await links({ source: 'The Lamp' })).to.deep.equal([['The Lamp', 'https://a.example/']]);
      expect(await links({})).to.deep.equal([['a.example', 'https://a.example/']]);
    });
  });

  it('left out, it is not there; beside a call without scripts, either can be chosen', async () => {
    await at(NOW, async () => {
      const without = await cardWith({ leaveOut: ['hketo-act'] });
      await ask(without, '59001');
      expect(topicsOn(without)).to.deep.equal(['Lifeboat policies', 'Just my support', ...ACTION_TITLES]);
      const el = await cardWith({ ...file({}), call: { text: 'Call about lamps.' } });
      await choose(el, 'Lamp Act');
      expect(topicsOn(el).slice(0, 2)).to.deep.equal(['Call about lamps.', 'Lamp Act']);
    });
  });
});
