// Scripts that record a page, as they are published: nothing that a visitor typed, and nothing of the answer, is in a recording.
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { us } from '../../src/campaign/built-in-campaign.ts';
import {
  answerOf,
  ask,
  expect,
  headingOf,
  MODULE,
  ONE_ENGINE,
  open,
  resultOf,
  rowsOf,
  test,
  toCopy,
} from './support.ts';
import { speak } from './visit-page.ts';

const published = (file: string) => fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url));
const say = speak('en');

/** What a page does to record itself into `recorded`, with as little hidden as the recorder allows. */
const RECORDERS = {
  rrweb: {
    file: 'rrweb/umd/rrweb.min.js',
    // takes the page anew in the middle of the visit too, as a long visit makes it do
    start: `rrweb.record({ emit: (event) => recorded.push(event), checkoutEveryNth: 40, recordCanvas: true, maskAllInputs: false,
      sampling: { input: 'all' } });`,
  },
  Clarity: {
    file: 'clarity-js/build/clarity.min.js',
    start: `clarity('start', { projectId: 'page', content: true, unmask: ['html'], delay: 100, track: false,
      upload: (payload) => recorded.push(payload) });`,
  },
};

interface Recording {
  recorded: unknown[];
}

const TYPED = { name: 'Ada Chan', town: 'Shelbyville', letter: 'A sentence of my own.' };

/** All that a card can be told: two ZIP codes, a district, how calls went, a name, a town, letters that are copied and printed. */
async function visit(page: Page): Promise<void> {
  const press = (name: string) => resultOf(page).getByRole('button', { name, exact: true }).click();
  await ask(page, '59001');
  await expect(rowsOf(page)).toHaveCount(3);
  await (await toCopy(page)).button.click();
  for (const outcome of ['call.spoke', 'call.voicemail', 'call.missed'] as const) await press(say(outcome));
  await expect(resultOf(page).locator('[part=local-call]').first()).toBeVisible();
  await page.getByRole('button', { name: say('calls.write') }).click();
  await page.getByText(say('sender.heading')).click();
  await page.getByRole('textbox', { name: say('sender.name') }).pressSequentially(TYPED.name);
  await page.getByRole('textbox', { name: say('sender.town') }).pressSequentially(TYPED.town);
  await resultOf(page).locator('textarea').first().fill(TYPED.letter);
  await press(say('letter.copy'));
  await page.getByRole('button', { name: say('letters.print', { n: 3 }) }).click();
  await expect(page.locator('iframe')).toHaveCount(1);
  await ask(page, '10118');
  await page.locator('.options button').first().click();
  await expect(rowsOf(page)).toHaveCount(3);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(headingOf(page)).not.toHaveText(/Your/);
}

/** What tells who the visitor is or where they live. */
async function secrets(): Promise<string[]> {
  const answers = await Promise.all(['59001', '10118'].map((zip) => answerOf(zip)));
  const seats = answers.flatMap((answer) => answer.seats);
  return [
    ...Object.values(TYPED),
    ...['59001', '10118', 'Montana', 'New York', 'MT-', 'NY-'],
    ...seats.flatMap(({ member }) =>
      member ? [member.name, member.lastName, member.phone!.slice(4), new URL(member.url).host] : [],
    ),
  ];
}

for (const [name, { file, start }] of Object.entries(RECORDERS))
  test(
    `${name} records the page, and nothing that a visitor typed or was answered`,
    ONE_ENGINE,
    async ({ page, problems }) => {
      await page.addInitScript(() => {
        window.print = () => window.dispatchEvent(new Event('beforeprint'));
      });
      await page.route('**/recorder.js', (route) => route.fulfill({ path: published(file) }));
      const head = `<script src="/recorder.js"></script><script>window.recorded = []; ${start}</script>${MODULE}`;
      await open(
        page,
        '<label>A field of the page <input></label><hk-advocacy-card languages="en zh-HK" remember></hk-advocacy-card>',
        { head },
      );
      await page.getByLabel('A field of the page').pressSequentially('seen');
      await visit(page);
      const recording = () => page.evaluate(() => JSON.stringify((window as unknown as Recording).recorded));
      // what comes after the visit was heard
      await page.evaluate(() => document.body.append('the end of the visit'));
      await expect.poll(recording).toContain('the end of the visit');
      const text = await recording();
      expect(text, 'the recorder sees the rest of the card').toContain(us.call.text);
      // Clarity's own measure of how long presses take fails
      problems.length = 0;
      expect((await secrets()).filter((secret) => text.includes(secret))).toEqual([]);
    },
  );
