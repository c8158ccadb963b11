// Hosts of every sort: nonces, integrity hashes, another origin, http pages, a base address, another Lit.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  answerOf,
  ask,
  expect,
  fieldOf,
  headingOf,
  made,
  MODULE,
  open,
  resultOf,
  takeWarnings,
  test,
  toCopy,
} from './support.ts';

const DIST = new URL('../../dist/', import.meta.url);
const CARD = '<hk-advocacy-card>Call your senators: the text in the tag.</hk-advocacy-card>';
const OWN = '<hk-advocacy-card campaign="/campaign/good.json"></hk-advocacy-card>';
const STRICT =
  "default-src 'none'; connect-src 'self'; style-src 'none'; require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'";

async function expectAnswer(page: Page, zip = '59001'): Promise<void> {
  await ask(page, zip);
  const { seats } = await answerOf(zip);
  await expect(resultOf(page).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
}

/** The page has loaded, so its module has run or was refused. */
async function expectText(page: Page): Promise<void> {
  await expect(page.getByText('Call your senators: the text in the tag.')).toBeVisible();
  expect(await page.evaluate(() => customElements.get('hk-advocacy-card') === undefined)).toBe(true);
}

/** A file that was built, with its hash. */
const hashOf = (file: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, DIST)))
    .digest('base64')}`;

test.describe('a policy with nonces', () => {
  const policy = `${STRICT}; script-src 'nonce-abc'; trusted-types hk-advocacy-card`;
  const head = MODULE.replace('<script', '<script nonce="abc"');

  test('the card is drawn and answers', async ({ page }) => {
    await open(page, CARD, { policy, head });
    await expectAnswer(page);
    await expect(page.locator('[part=find]')).toHaveCSS('min-height', '48px');
  });

  test('without its nonce the module does not run, and the text in the tag stays', async ({
    page,
    problems,
  }) => {
    await open(page, CARD, { policy });
    await expectText(page);
    expect(problems.filter((line) => line.startsWith('hk-advocacy-card'))).toEqual([]);
    problems.length = 0;
  });

  test('a campaign file is read', async ({ page }) => {
    await open(page, OWN, { policy, head });
    await expect(page.locator('[part=title]')).toHaveText('Lamps of Boston');
  });
});

test('a policy that lets this one script through: everything works', async ({ page, baseURL, problems }) => {
  const module = new URL('/dist/hk-advocacy-card.js', baseURL).href;
  const head = `<script type="module" src="${module}" integrity="${hashOf('hk-advocacy-card.js')}"></script>`;
  await open(page, OWN.replace('>', ' remember>'), {
    head,
    policy: `${STRICT}; script-src ${module}; trusted-types hk-advocacy-card`,
  });
  await expect(page.locator('[part=title]'), 'a campaign file').toHaveText('Lamps of Boston');
  await expectAnswer(page);
  await page.locator('[part=local]').first().locator('summary').click();
  await expect(page.locator('[part=local-call]').first(), 'local offices').toBeVisible();
  await page.getByRole('button', { name: 'I left a message' }).click();
  await expect(page.locator('.board-head'), 'a call is marked').toContainText('1 of 3 done');
  await page.getByRole('button', { name: 'Write instead' }).click();
  await expect(page.getByRole('textbox', { name: /^Letter to/ }), 'letters').toHaveCount(1);
  const answer = await page.evaluate(async (address) => {
    const { findByPosition } = (await import(address)) as typeof import('../../src/index.ts');
    return findByPosition({ latitude: 40.748, longitude: -73.985, accuracy: 10 });
  }, module);
  expect(answer.districts, 'a position').toEqual(['NY-12']);
  await page.locator('hk-advocacy-card').evaluate((card: HTMLElement) => {
    card.lang = 'zh-HK';
  });
  await expect(page.locator('[part=card]'), 'Chinese').toHaveAttribute('lang', 'zh-HK');
  expect(problems).toEqual([]);
});

test.describe('an integrity hash', () => {
  const withHash = (hash: string) => MODULE.replace('<script', `<script integrity="${hash}"`);

  test('the right one: the card, and words in Chinese by their own hash', async ({ page }) => {
    await open(page, '<hk-advocacy-card lang="zh-HK"></hk-advocacy-card>', {
      head: withHash(hashOf('hk-advocacy-card.js')),
    });
    await expect(page.locator('[part=card]')).toHaveAttribute('lang', 'zh-HK');
  });

  test('a wrong one: the text in the tag stays', async ({ page, problems }) => {
    await open(page, CARD, { head: withHash(hashOf('congress.js')) });
    await expectText(page);
    problems.length = 0;
  });
});

test.describe('another origin', () => {
  // another name of the same server is another origin
  const other = (page: Page) => new URL(page.url()).origin.replace('127.0.0.1', 'localhost');
  const elsewhere = (folder: string) =>
    `<script type="module">import(location.origin.replace('127.0.0.1', 'localhost') + '${folder}hk-advocacy-card.js').catch(() => {})</script>`;

  test('the module, its tables and its translation come from there', async ({ page, baseURL }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, '<hk-advocacy-card lang="zh-HK" campaign="/campaign/good.json"></hk-advocacy-card>', {
      head: elsewhere('/dist/'),
    });
    await expect(page.locator('[part=title]')).toHaveText('波士頓的燈');
    await page.getByRole('textbox').fill('59001');
    await page.keyboard.press('Enter');
    await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
    const files = asked.map((url) => new URL(url)).filter(({ pathname }) => pathname.startsWith('/dist/'));
    expect(files.length).toBeGreaterThanOrEqual(5);
    expect(new Set(files.map(({ origin }) => origin))).toEqual(new Set([other(page)]));
    expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(
      new Set([other(page), new URL(baseURL!).origin]),
    );
  });

  test('a module that its host does not share does not run: the text in the tag stays', async ({
    page,
    problems,
  }) => {
    await open(page, CARD, { head: elsewhere('/csp/dist/') });
    await expectText(page);
    problems.length = 0;
  });

  test('tables that their host does not share: those beside the module answer, and the console has the fix', async ({
    page,
    problems,
  }) => {
    await open(page, '<hk-advocacy-card></hk-advocacy-card>');
    await page
      .locator('hk-advocacy-card')
      .evaluate((card, at) => card.setAttribute('directory', at), `${other(page)}/data/`);
    await expectAnswer(page);
    const warnings = takeWarnings(problems);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`${other(page)}/data/`);
    // shared ones do
    await page
      .locator('hk-advocacy-card')
      .evaluate((card, at) => card.setAttribute('directory', at), `${other(page)}/dist/data/`);
    await expectAnswer(page);
  });
});

test('another Lit on the page has its own policy: both draw', async ({ page }) => {
  const lit = readFileSync(new URL('../node_modules/lit-html/lit-html.js', DIST), 'utf8');
  await page.route('**/lit-html.js', (route) => route.fulfill({ contentType: 'text/javascript', body: lit }));
  await page.route('**/other.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `import { html, render } from '/lit-html.js';
        const strings = Object.assign(['<b>Drawn by another Lit: ', '</b>'], { raw: ['<b>Drawn by another Lit: ', '</b>'] });
        render(html(strings, 'yes'), document.getElementById('other'));`,
    }),
  );
  for (const other of ['before', 'after']) {
    const script = '<script type="module" src="/other.js"></script>';
    await open(page, `<div id="other"></div>${CARD}`, {
      policy: `${STRICT}; script-src 'self'; trusted-types lit-html hk-advocacy-card`,
      head: other === 'before' ? script + MODULE : MODULE + script,
    });
    await expect(page.getByText('Drawn by another Lit: yes')).toBeVisible();
    await expectAnswer(page);
  }
});

test('a base address: the tables and words lie beside the module, a folder and a campaign count from the base', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const head = `<base href="/campaign/here/">${MODULE}`;
  await open(page, '<hk-advocacy-card lang="zh-HK" campaign="../good.json"></hk-advocacy-card>', { head });
  await expect(page.locator('[part=title]')).toHaveText('波士頓的燈');
  await page.getByRole('textbox').fill('59001');
  await page.keyboard.press('Enter');
  await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
  expect(asked).toEqual(
    expect.arrayContaining(['/dist/data/manifest.json', '/dist/locales/zh-HK.json', '/campaign/good.json']),
  );

  asked.length = 0;
  await open(page, '<hk-advocacy-card directory="../../data"></hk-advocacy-card>', { head });
  await expectAnswer(page);
  expect(asked).toContain('/data/manifest.json');
  expect(asked).not.toContain('/dist/data/manifest.json');
});

test('an http page: no clipboard there, and copying copies or selects', async ({ page, baseURL }) => {
  const home = new URL(baseURL!).origin;
  // a name that nobody has, answered by the tests' own server
  await page.route('http://plain.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await fetch(home + pathname + search);
    await route.fulfill({
      contentType: response.headers.get('content-type')!,
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  await page.goto(`http://plain.example${made('<hk-advocacy-card></hk-advocacy-card>')}`);
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
  await expectAnswer(page);
  const { button, said, text } = await toCopy(page);
  await button.click();
  const status = resultOf(page).getByText(new RegExp(`^(${said}|Selected: now copy it)$`));
  await expect(status).toBeVisible();
  if ((await status.textContent()) !== said) await page.keyboard.press('ControlOrMeta+C');
  await page.locator('#change').click();
  await fieldOf(page).fill('');
  await fieldOf(page).press('ControlOrMeta+V');
  await expect(fieldOf(page)).toHaveValue(text);
});

test('no inline style, no handler in an attribute, whatever is shown', async ({ page }) => {
  await open(
    page,
    '<hk-advocacy-card organizer="Friends" events-url="https://events.example" image="/test/e2e/pages/picture.svg"></hk-advocacy-card>',
  );
  const faults = () =>
    page.evaluate(() => {
      const every = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? every(el.shadowRoot) : [])]);
      const card = document.querySelector('hk-advocacy-card')!;
      const all = [card, ...every(card.shadowRoot!)];
      if (all.length < 100) return ['the card is not drawn'];
      return all
        .filter(
          (el) =>
            el.matches('style, script, link') ||
            el.getAttributeNames().some((name) => name === 'style' || name.startsWith('on')),
        )
        .map((el) => el.outerHTML.slice(0, 100));
    });
  for (const zip of ['59001', '10118', '97635', '00000', 'x']) {
    await ask(page, zip);
    if (zip !== 'x') await expect(headingOf(page)).toBeVisible();
    expect(await faults()).toEqual([]);
  }
});
