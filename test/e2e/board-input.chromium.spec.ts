// The board with more than fits: many candidates, long names, large type, narrow and wide columns, quick fingers.
import type { Page } from '@playwright/test';
import { stage, type Look } from '../../tools/gallery/stage.ts';
import { FOUND, type State } from '../../tools/gallery/gallery-states.ts';
import { expectFits, expectTargets } from './layout.ts';
import { answerOf, ask, expect, headingOf, made, MODULE, resultOf, rowsOf, test } from './support.ts';

const LOOK: Look = { width: 280, theme: 'light', lang: 'en' };
const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Montes';

const answer = (zip: string): State => ({ name: zip, zip, shows: '#answer' });

/** The House seat of the answer becomes as many districts; every other candidate has a long name. */
const share = (page: Page, count: number) =>
  page.locator('hk-rep-lookup').evaluate(
    (element, [n, long]) => {
      type Seat = { id: string; district: number; member: { name: string } };
      type Lookup = { visit: { answer: { kind: string; seats: Seat[]; districts: string[] } } };
      const lookup = element as unknown as Lookup;
      const { visit } = lookup;
      const house = visit.answer.seats.at(-1)!;
      const districts = Array.from({ length: n }, (_, i) => `MT-${i + 10}`);
      const seats = districts.map((id, i) => ({
        ...house,
        id,
        district: i + 10,
        member: { ...house.member, name: i % 2 ? long : house.member.name },
      }));
      lookup.visit = {
        ...visit,
        answer: {
          ...visit.answer,
          kind: 'choose-district',
          districts,
          seats: [...visit.answer.seats.slice(0, -1), ...seats],
        },
      };
    },
    [count, LONG_NAME] as const,
  );

test('nine candidates for one House seat, every other with a name of 60 characters', async ({ page }) => {
  expect(LONG_NAME).toHaveLength(60);
  await stage(page, FOUND, LOOK);
  await share(page, 9);
  const options = resultOf(page).locator('.options button');
  await expect(options).toHaveCount(9);
  for (const width of [280, 375, 760]) {
    await page.setViewportSize({ width, height: 800 });
    await expectFits(page, `${width} px`);
    await expectTargets(page, `${width} px`);
    // a name and its district stand together, however high the button beside it makes this one
    const gaps = await options.evaluateAll((all) =>
      all.map((one) => {
        const [name, district] = [...one.children].map((child) => child.getBoundingClientRect());
        return district!.top - name!.bottom;
      }),
    );
    expect(Math.max(...gaps), `${width} px`).toBeLessThan(4);
  }
});

test('a ZIP code in two states with three districts: first the state, then the member, then the calls', async ({
  page,
}) => {
  const both = await answerOf('65733');
  expect(both.states).toHaveLength(2);
  expect(both.districts).toHaveLength(3);
  await stage(page, answer('65733'), LOOK);
  const options = resultOf(page).locator('.options button');
  await expect(options).toHaveCount(2);
  // nobody can be called before it is answered
  await expect(resultOf(page).locator('[part=seat-call]')).toHaveCount(0);
  await expectFits(page, 'the state');
  await options.filter({ hasText: 'Missouri' }).click();
  await expect(headingOf(page)).toBeFocused();
  await expect(options).toHaveCount(2);
  await expect(rowsOf(page)).toHaveCount(2);
  await options.first().click();
  await expect(rowsOf(page)).toHaveCount(3);
  await expectFits(page, 'the member');
});

for (const width of [260, 1400])
  test(`a column of ${width} px: whole, before and after, and in the letters`, async ({ page }) => {
    await page.setViewportSize({ width: width + 40, height: 900 });
    await page.goto(
      made(`<main style="width: ${width}px"><hk-advocacy-card></hk-advocacy-card></main>`, {
        head: `<meta name="viewport" content="width=device-width">${MODULE}`,
      }),
    );
    await expectFits(page, 'before');
    await ask(page, '59001');
    await expect(headingOf(page)).toBeFocused();
    await expectFits(page, 'found');
    await expectTargets(page, 'found');
    // lines that an eye can follow
    const widest = await page
      .locator('hk-advocacy-card')
      .locator('p, li')
      .evaluateAll((all) =>
        Math.max(
          ...all.map((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            return range.getBoundingClientRect().width / parseFloat(getComputedStyle(one).fontSize);
          }),
        ),
      );
    expect(widest).toBeLessThan(50);
    await page.locator('[part=outcome]').nth(2).click();
    await expect(resultOf(page).locator('[part=local-call]').first()).toBeVisible();
    await expectFits(page, 'nobody answered');
    await page.locator('#other-view').click();
    await expect(resultOf(page).locator('textarea')).toBeVisible();
    await expectFits(page, 'letters');
  });

/** Text that takes twice the room: in size, or only in width. */
const TYPE = {
  'text at 200 %': 'body { font-size: 32px }',
  'a host font twice as wide':
    '@font-face { font-family: Wide; size-adjust: 200%; ascent-override: 50%; descent-override: 15%; line-gap-override: 0%; src: url(/test/e2e/pages/fonts/inter-latin-400-normal.woff2) } body { font-family: Wide; --hk-ui-font: Wide }',
};

/** Words of names and buttons that go on in the next line, except at a hyphen. */
const brokenWords = (page: Page) =>
  page
    .locator('hk-advocacy-card')
    .locator('.name, .row .note, .offices b, button:not(.link)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .flatMap((one) => {
          const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
          const broken: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (const { 0: word, index } of node.textContent!.matchAll(/[^\s-]+/g)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
            }
          return broken;
        }),
    );

/** At the widths of phones and of two columns: nothing is cut off, and no word is broken. */
async function expectWholeWords(page: Page, where: string): Promise<void> {
  for (const width of [320, 375, 768]) {
    await page.setViewportSize({ width, height: 700 });
    await expectFits(page, `${where}, ${width} px`);
    expect.soft(await brokenWords(page), `${where}, ${width} px: broken words`).toEqual([]);
  }
}

for (const [name, css] of Object.entries(TYPE))
  test(`${name}: nothing is cut off, from before a lookup to the letters`, async ({ page }) => {
    await page.goto(
      made('<main><hk-advocacy-card></hk-advocacy-card></main>', {
        head: `<meta name="viewport" content="width=device-width"><style>${css}</style>${MODULE}`,
      }),
    );
    await page.evaluate(() => document.fonts.ready);
    await expectWholeWords(page, 'before');
    for (const zip of ['00000', '10118', '59001']) {
      await ask(page, zip);
      await expect(headingOf(page)).toBeFocused();
      await expectWholeWords(page, zip);
    }
    await page.locator('[part=outcome]').nth(2).click();
    await expect(resultOf(page).locator('[part=local-call]').first()).toBeVisible();
    await expectWholeWords(page, 'nobody answered');
    await page.locator('#other-view').click();
    await expect(resultOf(page).locator('textarea')).toBeVisible();
    await expectWholeWords(page, 'letters');
  });

test('how a call went: no button has three lines, in one column and in two', async ({ page }) => {
  await stage(page, FOUND, LOOK);
  const buttons = resultOf(page).locator('[part=outcome]');
  for (const width of [280, 320, 375, 600, 620, 660, 700, 768, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await buttons.evaluateAll((all) =>
      all.map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      }),
    );
    expect.soft(Math.max(...lines), `${width} px`).toBeLessThan(3);
  }
});

test('a name of 60 characters is read to its end in its row, and the button stands below it', async ({
  page,
}) => {
  await stage(page, { ...FOUND, member: LONG_NAME }, LOOK);
  for (const width of [280, 375, 768]) {
    await page.setViewportSize({ width, height: 800 });
    await expectFits(page, `${width} px`);
    // at one moment: the page may still be scrolling to the board
    const [name, call] = await rowsOf(page)
      .first()
      .evaluate((row) =>
        ['button.name', '[part=seat-call]'].map((one) => row.querySelector(one)!.getBoundingClientRect()),
      );
    expect.soft(call!.top, `${width} px`).toBeGreaterThan(name!.bottom - 20);
  }
});

test('an outcome that is pressed twice, fast, is one', async ({ page }) => {
  await stage(page, FOUND, LOOK);
  await page.locator('[part=outcome]').first().dblclick();
  await expect(resultOf(page).locator('.mark')).toHaveCount(1);
  await expect(resultOf(page).locator('.board-head')).toContainText('1 of 3 done');
});

test('a new ZIP code in the middle of a call: its own members, nothing marked, and the first is active', async ({
  page,
}) => {
  await stage(page, { ...FOUND, press: ['[part=outcome]', '[part=outcome]:nth-child(3)'] }, LOOK);
  await ask(page, '90210');
  const { seats } = await answerOf('90210');
  await expect(page.locator('#where')).toContainText('90210');
  await expect(resultOf(page).locator('.mark')).toHaveCount(0);
  await expect(rowsOf(page).first()).toHaveAttribute('aria-current', 'step');
  await expect(rowsOf(page).first()).toContainText(seats[0]!.member!.name);
  await expect(resultOf(page).locator('blockquote')).toContainText(seats[0]!.member!.name);
  await expect(page.locator('#form')).toBeHidden();
});

test('under a header that sticks to the window, what the card scrolls to is below it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 640 });
  await page.goto(
    made(
      `<header style="position: sticky; top: 0; height: 100px; background: #ddd; z-index: 1">A header</header>
       <main><div style="height: 500px"></div><hk-advocacy-card></hk-advocacy-card><div style="height: 2000px"></div></main>`,
      {
        head: `<meta name="viewport" content="width=device-width"><style>hk-advocacy-card { --hk-scroll-margin: 110px }</style>${MODULE}`,
      },
    ),
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await ask(page, '59001');
  await expect(headingOf(page)).toBeFocused();
  const top = (selector: string) => page.locator(selector).evaluate((el) => el.getBoundingClientRect().top);
  await expect.poll(() => top('#where')).toBeGreaterThanOrEqual(100);
  // from the buttons below, back to the next name above
  await page.evaluate(() => scrollBy(0, 400));
  await page.locator('[part=outcome]').first().press('Enter');
  const next = '[aria-current=step] button.name';
  await expect(page.locator(next)).toBeFocused();
  await expect.poll(() => top(next)).toBeGreaterThanOrEqual(100);
});
