// The lookup in every engine, with the real tables. What it answers is tested in Node (test/congress); here is what a browser
// brings: its own fetch and decoders, and the page's address.
import { expect } from '@open-wc/testing';
import { findByPosition, findBySeat, findByZip } from '../../src/congress/congress.ts';
import { at } from './cards.ts';
import { watchFetch } from './fetching.ts';

// before the lines of 2026 end, whenever this runs
const DAY = '2026-10-10T12:00:00Z';

/** The files of tables that are fetched while something runs. */
async function fetchedIn(run: () => Promise<unknown>): Promise<string[]> {
  const paths: string[] = [];
  await watchFetch(async (fetched) => {
    await at(DAY, run);
    paths.push(...fetched.map((address) => new URL(address, location.href).pathname));
  });
  return paths.sort();
}

describe('The lookup in this engine', () => {
  // first, as a directory is fetched once a page
  it('fetches a directory once, however a page writes its address', async () => {
    const up = location.pathname
      .split('/')
      .slice(2)
      .map(() => '..');
    const spellings = [`${location.origin}/data/`, '/data/', '/data', '/data//', '/src/../data/'];
    const fetched = await fetchedIn(async () => {
      for (const directory of [...spellings, [...up, 'data/'].join('/')])
        expect((await findByZip('59001', { directory })).kind, directory).to.equal('found');
    });
    expect(fetched).to.have.length(3);
    expect(fetched.at(-1)).to.equal('/data/manifest.json');
  });

  it('counts an address from the base of the page', async () => {
    const base = document.createElement('base');
    base.href = '/data/119/';
    document.head.append(base);
    try {
      await at(DAY, async () => {
        expect((await findByZip('59001', { directory: '..' })).kind).to.equal('found');
      });
    } finally {
      base.remove();
    }
  });

  it('answers a ZIP code, a seat and a position', async () => {
    const directory = '/data/';
    await at(DAY, async () => {
      const shared = await findByZip('10118', { directory });
      expect([shared.kind, ...shared.districts]).to.deep.equal(['choose-district', 'NY-12', 'NY-10']);
      expect(shared.seats.map(({ id }) => id)).to.deep.equal(['NY-S3', 'NY-S1', 'NY-12', 'NY-10']);
      // with letters that are not of ASCII
      const { seats } = await findBySeat('PR-AL', { directory });
      expect(seats[0]!.member!.name).to.match(/^[\p{L}\p{M} .,'"’-]+$/u);
      const here = { latitude: 46.5891, longitude: -112.0391, accuracy: 20 };
      expect((await findByPosition(here, { directory })).districts).to.deep.equal(['MT-2']);
    });
  });

  it('reads full-width digits, and answers what is no ZIP code without a rejection', async () => {
    await at(DAY, async () => {
      expect((await findByZip('５９００１', { directory: '/data/' })).districts).to.deep.equal(['MT-2']);
      expect((await findByZip('hello', { directory: '/data/' })).kind).to.equal('invalid');
    });
  });
});
