// What a page that frames the card can learn from the frame: the same, whatever a visitor asks and is answered.
import type { FrameLocator, Page } from '@playwright/test';
import { expect, headingOf, made, ONE_ENGINE, test } from './support.ts';

/** Of every kind of answer: a state's one district, a delegate, candidates, two states, military, nobody, unknown. */
const ZIPS = [
  '59001',
  '33109',
  '20001',
  '00901',
  '96799',
  '10001',
  '60614',
  '42223',
  '09001',
  '96960',
  '00000',
  '59999',
];
/**
 * Over BiDi each of them takes Firefox as long as all of them take Chromium. What the frame tells is the same code in both; the
 * engine's are layout and scrolling, so that Firefox gets one answer of each height: members, districts, states, a list.
 */
const ZIPS_IN_FIREFOX = ['59001', '10001', '42223', '00000'];
const WIDTHS = [320, 700];

/** The frame is of another origin than the page around: the same server by its other name. */
const framed = (query: string, width: number) => `<h1>A page around</h1>
  <iframe id="frame" title="A card" width="${width}" height="500"></iframe>
  <div style="height: 6000px">The rest of the page</div>
  <script>
    const frame = document.getElementById('frame');
    window.heard = [];
    addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow) return;
      heard.push(JSON.stringify(data));
      const height = Number(data?.['hk-advocacy-card']?.height);
      if (height > 0) frame.height = height;
    });
    addEventListener('scroll', () => heard.push('scrolled to ' + Math.round(scrollY)));
    frame.src = location.origin.replace('127.0.0.1', 'localhost') + '/dist/embed.html?${query}';
  </script>`;

async function openFrame(page: Page, query: string, width: number): Promise<FrameLocator> {
  await page.goto(made(framed(query, width), { head: '' }));
  const frame = page.frameLocator('#frame');
  await expect(frame.locator('[part=title]')).toBeVisible();
  await expect.poll(() => heard(page)).not.toEqual([]);
  return frame;
}

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

/** Waits until the frame has been laid out and what it tells has arrived. */
async function settle(card: FrameLocator): Promise<void> {
  for (let i = 0; i < 2; i++)
    await card
      .locator('body')
      .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function resize(page: Page, card: FrameLocator, size: { width?: number; height?: number }) {
  await page.evaluate(({ width, height }) => {
    const frame = document.querySelector('iframe')!;
    if (width) frame.width = String(width);
    if (height) frame.height = String(height);
  }, size);
  await settle(card);
}

/** Not by the keyboard: over BiDi, Firefox sends no key to a frame of another origin. */
async function askIn(card: FrameLocator, zip: string): Promise<void> {
  await card.locator('hk-rep-lookup').evaluate(async (lookup, typed) => {
    const answered = new Promise((done) => addEventListener('hk-lookup', done, { once: true }));
    const root = lookup.shadowRoot!;
    root.querySelector('input')!.value = typed;
    root.querySelector<HTMLButtonElement>('[part=find]')!.click();
    await answered;
  }, zip);
  await expect(headingOf(card as unknown as Page).first()).toBeVisible();
  await settle(card);
}

/** Asks for a ZIP code, and does to the frame what a curious page would do. */
async function everythingHeard(page: Page, zip: string, width: number): Promise<string[]> {
  const card = await openFrame(page, 'sections=greeting+call+actions', width);
  await settle(card);
  await askIn(card, zip);
  for (const by of [-40, 0]) await resize(page, card, { width: width + by });
  await resize(page, card, { height: 5000 });
  await page.evaluate(() => scrollTo(0, 0));
  await settle(card);
  // one more answer moves the focus, in a frame that is far too high
  await askIn(card, zip);
  const frames = await page.evaluate(() => document.querySelector('iframe')!.contentWindow!.length);
  return [...(await heard(page)), `${frames} frames in it`];
}

test.describe('the page around', () => {
  for (const width of WIDTHS)
    test(
      `hears the same for every ZIP code at ${width} pixels, whatever it does to the frame`,
      width > 320 ? ONE_ENGINE : {},
      async ({ page, problems, browserName }) => {
        test.setTimeout(240_000);
        const zips = browserName === 'firefox' ? ZIPS_IN_FIREFOX : ZIPS;
        const first = await everythingHeard(page, zips[0]!, width);
        expect(first.filter((one) => one.includes('height')).length).toBeGreaterThan(0);
        for (const zip of zips.slice(1)) expect(await everythingHeard(page, zip, width), zip).toEqual(first);
        problems.length = 0;
      },
    );

  test('hears nothing of what a visitor does: calls, letters, print, a mistake, what the device remembers', async ({
    page,
    problems,
    browserName,
  }) => {
    test.slow();
    const query = 'sections=call+actions&remember';
    const heights = async () => (await heard(page)).filter((one) => one.includes('height'));
    const card = await openFrame(page, query, 500);
    await settle(card);
    const first = await heights();
    const press = async (name: RegExp) => {
      const button = card.getByRole('button', { name }).first();
      await button.evaluate((el) => (el as HTMLElement).click());
      await settle(card);
    };
    await card
      .locator('[part=call-about]')
      .first()
      .evaluate((el) => (el as HTMLElement).click());
    await card.locator('hk-rep-lookup').evaluate((lookup) => {
      lookup.shadowRoot!.querySelector('input')!.value = '12';
      lookup.shadowRoot!.querySelector<HTMLButtonElement>('[part=find]')!.click();
    });
    await settle(card);
    await askIn(card, '59001');
    await card
      .getByRole('checkbox')
      .first()
      .evaluate((box) => (box as HTMLElement).click());
    await press(/^I talked to someone/);
    await press(/^I left a message/);
    await askIn(card, '33109');
    await press(/^Write instead/);
    // a headless Firefox ends when it prints
    if (browserName === 'chromium') await press(/^Print/);
    await expect(card.locator('[part=done]').first()).toBeVisible();
    expect(await heights()).toEqual(first);

    // the next visit, with what is kept on this device; a private window of Chromium keeps nothing for a frame
    if (browserName === 'firefox') {
      const again = await openFrame(page, query, 500);
      await settle(again);
      await expect(again.locator('[part=done]').first()).toBeVisible();
      expect(await heights()).toEqual(first);
    }
    problems.length = 0;
  });
});
