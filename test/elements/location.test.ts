// "Use my location": what becomes of a browser that refuses, says nothing, says too much, or says it too late.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HkAdvocacyCard, HkRepLookup } from '../../src/index.ts';
import { namesOf } from './board.ts';
import { audit } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, LOOKS, textOf, setThemeAndLang } from './dom.ts';
import { watchFetch } from './fetching.ts';

type Tell = (latitude: number, longitude: number, accuracy?: number) => void;

/** The questions that the browser was asked. */
let asked: { tell: Tell; refuse: () => void }[] = [];

const own = Object.getOwnPropertyDescriptor(navigator, 'geolocation');

/** A browser that answers when the test says so. */
const browser = {
  getCurrentPosition(found: PositionCallback, failed: PositionErrorCallback) {
    asked.push({
      tell: (latitude, longitude, accuracy = 20) =>
        found({ coords: { latitude, longitude, accuracy } } as GeolocationPosition),
      refuse: () => failed({ code: 1 } as GeolocationPositionError),
    });
  },
};

const make = () => fixture<HkRepLookup>(html`<hk-rep-lookup directory=${DIRECTORY}></hk-rep-lookup>`);

const field = (el: Element) => all<HTMLInputElement>(el, 'input')[0]!;

const press = (el: Element, name: string) =>
  all(el, 'button')
    .filter((button) => button.textContent.includes(name))
    .at(-1)!
    .click();

const says = (el: Element, text: string) =>
  waitUntil(() => textOf(el).includes(text), text, { timeout: 5000 });

async function use(el: Element): Promise<(typeof asked)[number]> {
  const before = asked.length;
  press(el, 'Use my location');
  await waitUntil(() => asked.length > before, 'the browser is asked', { timeout: 5000 });
  return asked.at(-1)!;
}

async function ask(el: Element, zip: string, shows: string): Promise<void> {
  field(el).value = zip;
  all<HTMLFormElement>(el, 'form')[0]!.requestSubmit();
  await says(el, shows);
}

/** In NY-12, in NY-10, and so near to the line between them that nobody knows. */
const UPTOWN = [40.7736, -73.9566] as const;
const DOWNTOWN = [40.722, -73.985] as const;
const BETWEEN = [40.733, -73.985] as const;
const HELENA = [46.5891, -112.0391] as const;
const HONG_KONG = [22.3193, 114.1694] as const;

/** An answer of many seats takes its time on a busy machine. */
const SLOW = { timeout: 4000 };

describe('use my location', () => {
  beforeEach(() => {
    asked = [];
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: browser });
  });
  afterEach(() => {
    if (own) Object.defineProperty(navigator, 'geolocation', own);
    else delete (navigator as { geolocation?: unknown }).geolocation;
  });

  // first, because WebKit does not see another value of what it has often read of the window
  it('is not offered where the page is no secure context', async () => {
    const secure = Object.getOwnPropertyDescriptor(window, 'isSecureContext')!;
    Object.defineProperty(window, 'isSecureContext', { configurable: true, value: false });
    try {
      const el = await make();
      expect(textOf(el)).not.to.contain('my location');
      await ask(el, '10118', 'Your ZIP code is in 2 districts');
      expect(textOf(all(el, '.result')[0]!)).not.to.contain('my location');
    } finally {
      Object.defineProperty(window, 'isSecureContext', secure);
    }
  });

  for (const [theme, lang] of LOOKS)
    audit(`is accessible, refused, coarse and near a line: ${theme}, ${lang}`, async () => {
      const el = await make();
      await setThemeAndLang(el, theme, lang);
      const locate = async () => {
        const before = asked.length;
        all(el, '#use')[0]!.click();
        await waitUntil(() => asked.length > before, 'the browser is asked', SLOW);
        return asked.at(-1)!;
      };
      (await locate()).refuse();
      await waitUntil(() => textOf(all(el, '#hint')[0]!) !== '', 'refused', SLOW);
      await expect(el).to.be.accessible();
      (await locate()).tell(...BETWEEN);
      await waitUntil(() => all(el, '#answer').length === 1, 'near a line', SLOW);
      await expect(el).to.be.accessible();
      (await locate()).tell(...HONG_KONG);
      await waitUntil(() => namesOf(el).length === 0, 'abroad', SLOW);
      await expect(el).to.be.accessible();
    });

  it('asks the browser when it is pressed and not before, once', async () => {
    const el = await make();
    field(el).focus();
    await says(el, 'Members as of');
    expect(asked).to.have.length(0);
    (await use(el)).tell(...UPTOWN);
    await says(el, 'Your location · New York, 12th district');
    expect(asked).to.have.length(1);
    expect(namesOf(el)).to.have.length(3);
    expect(el.shadowRoot!.activeElement?.id).to.equal('answer');
  });

  it('refused: back to the field, with a sentence, and what was typed is still there', async () => {
    const el = await make();
    field(el).value = '5900';
    (await use(el)).refuse();
    await says(el, 'Your browser did not tell where you are. Type your ZIP code instead.');
    expect(el.shadowRoot!.activeElement).to.equal(field(el));
    expect(field(el).value).to.equal('5900');
    expect(all(el, '.result *')).to.have.length(0);
    await ask(el, '59001', 'Your 3 calls');
    expect(textOf(el)).not.to.contain('did not tell');
  });

  it('refused after what is no ZIP code: what is new is said', async () => {
    const el = await make();
    await ask(el, 'hello', 'Type the five digits of your ZIP code');
    (await use(el)).refuse();
    await says(el, 'Your browser did not tell where you are. Type your ZIP code instead.');
    expect(textOf(el)).not.to.contain('Type the five digits');
  });

  for (const [what, accuracy] of [
    ['coarse', 5001],
    ['of unknown accuracy', NaN],
  ] as const)
    it(`${what}: back to the field, with a sentence`, async () => {
      const el = await make();
      (await use(el)).tell(...UPTOWN, accuracy);
      await says(el, 'only roughly where you are');
      expect(el.shadowRoot!.activeElement).to.equal(field(el));
    });

  for (const [what, ...position] of [
    ['no number', NaN, 0],
    ['off the globe', 91, 0],
    ['far off the globe', 0, 1e9],
  ] as const)
    it(`${what}: back to the field, with a sentence`, async () => {
      const el = await make();
      (await use(el)).tell(position[0], position[1]);
      await says(el, 'Type your ZIP code instead');
    });

  it('a browser without it throws nothing, and the field is there', async () => {
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: {
        getCurrentPosition() {
          throw new Error('blocked');
        },
      },
    });
    const el = await make();
    press(el, 'Use my location');
    await says(el, 'did not tell where you are');
  });

  it('hears the first of two answers, and none after another question', async () => {
    const el = await make();
    const first = await use(el);
    first.tell(...UPTOWN);
    first.tell(...HELENA);
    await says(el, 'New York, 12th district');
    const late = await use(el);
    await ask(el, '59001', 'Montana');
    late.tell(...DOWNTOWN);
    await new Promise((done) => setTimeout(done, 300));
    expect(textOf(el)).to.contain('Montana, 2nd district').and.not.contain('New York');
  });

  it('is not where the local offices of the next ZIP code are looked for from', async () => {
    const el = await make();
    (await use(el)).tell(...DOWNTOWN);
    await says(el, 'New York, 10th district');
    await ask(el, '59001', 'Montana, 2nd district');
    all<HTMLDetailsElement>(el, '.more')[0]!.open = true;
    await says(el, 'miles away');
    expect(textOf(el)).not.to.match(/about \d,\d+ miles away/);
  });

  it('an answer after the card is gone harms nothing', async () => {
    const el = await make();
    const late = await use(el);
    const heard: Event[] = [];
    document.addEventListener('hk-lookup', (event) => heard.push(event), { once: true });
    el.remove();
    late.tell(...UPTOWN);
    await new Promise((done) => setTimeout(done, 300));
    expect(heard).to.have.length(0);
  });

  it('near a line: the districts to choose from, the nearest first', async () => {
    const el = await make();
    (await use(el)).tell(...BETWEEN);
    await says(el, 'close to a line between districts');
    expect(all(el, '.options span').map(textOf).sort()).to.deep.equal(['10th district', '12th district']);
    expect(textOf(all(el, '.result')[0]!), 'it has been asked already').not.to.contain('Use my location');
  });

  it('outside the United States: where Americans abroad vote', async () => {
    const el = await make();
    (await use(el)).tell(...HONG_KONG);
    await says(el, 'you vote where you last lived in the United States');
    expect(textOf(el)).to.contain('(202) 224-3121').and.not.contain('Palau');
  });

  it('where the boundaries do not arrive: back to the field', async () => {
    await watchFetch(
      async () => {
        const el = await fixture<HkRepLookup>(html`<hk-rep-lookup directory="/da%74a/"></hk-rep-lookup>`);
        (await use(el)).tell(...HELENA);
        await says(el, 'The map of districts did not load');
      },
      (address) => address.replace('/boundaries/', '/nowhere/'),
    );
  });

  describe('among the districts of a ZIP code', () => {
    it('tells which one it is, and the choice can be changed', async () => {
      const el = await make();
      await ask(el, '10118', 'Your ZIP code is in 2 districts');
      (await use(el)).tell(...UPTOWN);
      await says(el, '10118 · New York, 12th district');
      await waitUntil(() => namesOf(el).length === 3);
      expect(textOf(el.shadowRoot!.activeElement!)).to.equal(namesOf(el)[2]);
      press(el, 'Change');
      press(el, '10th district');
      await says(el, '10118 · New York, 10th district');
    });

    it('comes too late where the visitor has chosen meanwhile', async () => {
      const el = await make();
      await ask(el, '10118', 'Your ZIP code is in 2 districts');
      const late = await use(el);
      press(el, '10th district');
      await says(el, '10118 · New York, 10th district');
      expect(textOf(all(el, '.status')[0]!), 'nothing is looked up any more').to.equal('');
      late.tell(...UPTOWN);
      await new Promise((done) => setTimeout(done, 300));
      expect(textOf(el)).to.contain('10118 · New York, 10th district');
    });

    it('says so where it is in none of them, or near a line between them', async () => {
      const el = await make();
      await ask(el, '10118', 'Your ZIP code is in 2 districts');
      (await use(el)).tell(...HELENA);
      await says(el, 'Your location is in none of these');
      expect(namesOf(el)).to.have.length(2);
      (await use(el)).tell(...BETWEEN);
      await says(el, 'too close to a line between districts');
      expect(namesOf(el)).to.have.length(2);
      expect(all(el, '.options span')).to.have.length(2);
    });

    it('of two states tells which state', async () => {
      const el = await make();
      await ask(el, '97635', 'Your ZIP code is in 2 states');
      (await use(el)).tell(41.95, -120.35);
      await waitUntil(() => namesOf(el).length === 3, '', { timeout: 5000 });
      expect(textOf(all(el, '#where')[0]!))
        .to.contain('California')
        .and.not.contain('Oregon');
    });

    it("of two states, in a district that only a looser source gives: its member is shown as the visitor's", async () => {
      const el = await make();
      await ask(el, '89019', 'Your ZIP code is in 2 states');
      (await use(el)).tell(35.9786, -114.8325);
      await says(el, '89019 · Nevada, 1st district');
      expect(all(el, '.options [aria-current]').map(textOf)).to.deep.equal(['Nevada, 1st district']);
    });

    it('all of them can be called', async () => {
      const el = await make();
      await ask(el, '10118', 'Your ZIP code is in 2 districts');
      press(el, 'Call all of them');
      await waitUntil(() => namesOf(el).length === 4);
      await says(el, 'Your 4 calls');
      expect(textOf(el.shadowRoot!.activeElement!)).to.equal(namesOf(el)[2]);
      expect(all(el, '.options [aria-current]')).to.have.length(2);
      press(el, '10th district');
      await waitUntil(() => namesOf(el).length === 3);
    });
  });

  // each at another address of the same folder, so that nothing is in memory; somebody else's could be anywhere
  for (const [value, directory] of [
    [null, '/%64ata/'],
    ['private', '/d%61ta/'],
    ['false', '/dat%61/'],
  ] as const)
    it(`private=${value}, with a directory: a position asks for the map of the whole country`, async () => {
      await watchFetch(async (addresses) => {
        const card = await fixture<HkAdvocacyCard>(
          html`<hk-advocacy-card directory=${directory} sections="call"></hk-advocacy-card>`,
        );
        if (value !== null) card.setAttribute('private', value);
        await card.updateComplete;
        expect(textOf(card)).to.contain('the map of the whole country');
        (await use(card)).tell(...HELENA);
        await says(card, 'Montana, 2nd district');
        const files = addresses.map((address) => /\/boundaries\/(\w+\.txt)/.exec(address)?.[1]);
        expect(files.filter((name) => name && name !== 'index.txt')).to.deep.equal(['US.txt']);
        expect(addresses.join()).not.to.match(/46\.5|112\./);
      });
    });
});
