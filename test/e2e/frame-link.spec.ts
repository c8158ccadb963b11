// What a link to embed.html may say: opened by itself, in a frame of another origin, and in a frame of its own.
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { answerOf, expect, fieldOf, headingOf, made, ONE_ENGINE, test } from './support.ts';

const LINKS = ['organizer-url', 'events-url', 'petition-url', 'share-url', 'next-url'];
const ADDRESSES = ['campaign', 'directory', 'events-src', 'image', 'report-url', ...LINKS];

/** The server by its other name is another origin. */
const otherName = (baseURL: string) => baseURL.replace('127.0.0.1', 'localhost');

const frameWith = (src: string) =>
  `<iframe id="hk-card" title="A card" width="600" height="900" src="${src.replaceAll('&', '&amp;').replaceAll('"', '%22')}"></iframe>`;

const query = (pairs: Record<string, string>) => new URLSearchParams(pairs).toString();

type Framing = 'by itself' | 'in a frame of another origin' | 'in a frame of its own';

/** Opens embed.html of this server; what is around it differs. */
async function openEmbed(
  page: Page,
  framing: Framing,
  { baseURL, search }: { baseURL: string; search: string },
): Promise<FrameLocator> {
  const embed = `${baseURL}/dist/embed.html?${search}`;
  if (framing === 'by itself') await page.goto(embed);
  else {
    const around = framing === 'in a frame of its own' ? baseURL : otherName(baseURL);
    await page.goto(around + made(frameWith(embed), { head: '' }));
  }
  const scope = framing === 'by itself' ? page : page.frameLocator('#hk-card');
  await expect(scope.locator('[part=title]')).toBeVisible();
  return scope as FrameLocator;
}

const attributesIn = (scope: FrameLocator) =>
  scope
    .locator('hk-advocacy-card')
    .evaluate((card) =>
      Object.fromEntries(card.getAttributeNames().map((name) => [name, card.getAttribute(name)])),
    );

/** Addresses of other hosts, and what only looks like an address of this one. */
const foreignAddresses = (baseURL: string) => [
  'https://evil.example/x',
  '//evil.example/x',
  '\\\\evil.example\\x',
  '/\\evil.example/x',
  '\t//evil.example/x',
  'HTTPS://EVIL.example/x',
  'https:evil.example/x',
  'https://127.0.0.1.evil.example/x',
  'https://münchen.example/x',
  `${baseURL.replace(/\d+$/, '9')}/x`,
  baseURL.replace('http:', 'https:') + '/x',
  `http://127.0.0.1@evil.example/x`,
  `https://127.0.0.1:8130@evil.example/x`,
  `${baseURL.replace('//', '//user:word@')}/x`,
  'http://evil.example/x',
  `blob:${baseURL}/0b1b6d3c-0000-4000-8000-000000000000`,
  'data:application/json,{"title":"Evil"}',
  'javascript:window.evil=1',
  'mailto:evil@evil.example',
  'tel:+19005550100',
  'ftp://evil.example/x',
];

/** Whether a link counts in a frame of another origin: https, and nothing before the host. */
const isPlainHttps = (address: string, baseURL: string) => {
  const url = new URL(address, baseURL);
  return url.protocol === 'https:' && !url.username;
};

/**
 * Each address for one attribute after the other, in as many pages as there are addresses. In Firefox each address once: the
 * engine reads it, and what may count where is decided by the same code.
 */
function pagesWith(addresses: string[], browserName: string): Record<string, string>[] {
  const step = browserName === 'chromium' ? 1 : ADDRESSES.length;
  return addresses
    .filter((_, first) => first % step === 0)
    .map((_, page) =>
      Object.fromEntries(
        ADDRESSES.map((name, i) => [name, addresses[(page * step + i) % addresses.length]!]),
      ),
    );
}

test.describe('addresses of other hosts', () => {
  test('by itself: none counts, however it is written', async ({ page, baseURL, problems, browserName }) => {
    test.slow();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const given of pagesWith(foreignAddresses(baseURL!), browserName)) {
      const search = query({ heading: 'Ours', ...given });
      const scope = await openEmbed(page, 'by itself', { baseURL: baseURL!, search });
      expect(await attributesIn(scope), JSON.stringify(given)).toEqual({ heading: 'Ours' });
    }
    expect(asked.filter((url) => !url.startsWith(baseURL!) && !url.startsWith('data:'))).toEqual([]);
    expect(await page.evaluate(() => 'evil' in window)).toBe(false);
    problems.length = 0;
  });

  test('in a frame of another origin: https links that are clicked count, and nothing else', async ({
    page,
    baseURL,
    problems,
    browserName,
  }) => {
    test.slow();
    for (const given of pagesWith(foreignAddresses(baseURL!), browserName)) {
      const search = query({ heading: 'Ours', ...given });
      const scope = await openEmbed(page, 'in a frame of another origin', { baseURL: baseURL!, search });
      const links = Object.fromEntries(
        LINKS.filter((name) => isPlainHttps(given[name]!, baseURL!)).map((name) => [
          name,
          new URL(given[name]!, baseURL).href,
        ]),
      );
      expect(await attributesIn(scope), JSON.stringify(given)).toEqual({ heading: 'Ours', ...links });
    }
    problems.length = 0;
  });

  test(
    'in a frame of another origin: each link shows its host',
    ONE_ENGINE,
    async ({ page, baseURL, problems }) => {
      const search = query({
        'petition-url': 'https://petition.example:8443/sign',
        sections: 'greeting call actions events share',
        'share-url': 'https://call.example/',
        'events-url': 'https://events.example/',
        organizer: 'Our \u202eown\u2066 town',
        'organizer-url': 'https://münchen.example/',
      });
      const scope = await openEmbed(page, 'in a frame of another origin', { baseURL: baseURL!, search });
      await expect(scope.locator('[part=link] a')).toContainText('events.example');
      await expect(scope.locator('[part=share]')).toContainText('a link to call.example.');
      await expect(scope.locator('[part=organizer] a')).toContainText(
        'Our own town (xn--mnchen-3ya.example)',
      );
      await expect(scope.locator('a[href^="https://petition.example"]').first()).toContainText(
        'petition.example:8443',
      );
      problems.length = 0;
    },
  );

  test('in a frame of its own: all count', async ({ page, baseURL, problems }) => {
    const other = otherName(baseURL!);
    const given = {
      campaign: `${other}/campaign/good.json`,
      directory: `${other}/dist/data/`,
      'events-src': `${other}/dist/campaign.schema.json`,
      image: `${other}/demo/docs/lantern.svg`,
      'report-url': 'mailto:us@example.org',
      'organizer-url': 'http://example.org/',
      'events-url': 'https://example.org/events',
      'petition-url': 'https://example.org/petition',
    };
    const loaded: string[] = [];
    page.on('response', (response) => loaded.push(response.url()));
    const scope = await openEmbed(page, 'in a frame of its own', {
      baseURL: baseURL!,
      search: query(given),
    });
    expect(await attributesIn(scope)).toEqual(given);
    await expect.poll(() => loaded).toContain(given.campaign);
    await expect.poll(() => loaded).toContain(given['events-src']);
    await expect.poll(() => loaded).toContain(given.image);
    await fieldOf(scope as unknown as Page).fill('59001');
    await fieldOf(scope as unknown as Page).press('Enter');
    await expect.poll(() => loaded).toContain(`${given.directory}manifest.json`);
    problems.length = 0;
  });

  test('in a frame of its own that a stranger frames: as in a frame of a stranger', async ({
    page,
    baseURL,
    problems,
  }) => {
    const search = query({
      heading: 'Ours',
      campaign: `${otherName(baseURL!)}/campaign/good.json`,
      'organizer-url': 'http://evil.example/',
    });
    const inner = `${baseURL}${made(frameWith(`${baseURL}/dist/embed.html?${search}`), { head: '' })}`;
    await page.goto(otherName(baseURL!) + made(frameWith(inner), { head: '' }));
    const scope = page.frameLocator('#hk-card').frameLocator('#hk-card');
    await expect(scope.locator('[part=title]')).toBeVisible();
    expect(await attributesIn(scope)).toEqual({ heading: 'Ours' });
    problems.length = 0;
  });
});

test.describe('addresses of its own host', () => {
  for (const framing of ['by itself', 'in a frame of another origin', 'in a frame of its own'] as const)
    test(`${framing}: they count, relative ones too`, ONE_ENGINE, async ({ page, baseURL, problems }) => {
      const search = query({
        campaign: '../campaign/good.json',
        directory: '/dist/data',
        'events-url': '/events',
      });
      const scope = await openEmbed(page, framing, { baseURL: baseURL!, search });
      expect(await attributesIn(scope)).toEqual({
        campaign: `${baseURL}/campaign/good.json`,
        directory: `${baseURL}/dist/data`,
        'events-url': `${baseURL}/events`,
      });
      problems.length = 0;
    });

  for (const framing of ['by itself', 'in a frame of another origin'] as const)
    test(`${framing}: a redirect to another host is refused`, async ({ page, baseURL, problems }) => {
      const other = otherName(baseURL!);
      const to = (path: string) => `/redirect/?${query({ to: other + path })}`;
      const loaded: string[] = [];
      page.on('response', (response) => {
        if (response.status() === 200) loaded.push(response.url());
      });
      const search = query({
        campaign: to('/campaign/good.json'),
        'events-src': to('/dist/campaign.schema.json'),
        image: to('/demo/docs/lantern.svg'),
        directory: to('/dist/data/'),
      });
      const scope = await openEmbed(page, framing, { baseURL: baseURL!, search });
      await expect.poll(() => problems.join('\n')).toContain('campaign=');
      await scope.locator('hk-rep-lookup').evaluate((lookup) => {
        lookup.shadowRoot!.querySelector('input')!.value = '59001';
        lookup.shadowRoot!.querySelector<HTMLButtonElement>('[part=find]')!.click();
      });
      // the module's own tables answer
      const { seats } = await answerOf('59001');
      await expect(headingOf(scope as unknown as Page)).toBeVisible();
      await expect(scope.locator('[part=result] [part=name]')).toHaveText(
        seats.map(({ member }) => member!.name),
      );
      expect(loaded.filter((url) => url.startsWith(other) && !url.startsWith(`${other}/made/`))).toEqual([]);
      await expect(scope.locator('[part=title]')).toHaveText('United States');
      problems.length = 0;
    });
});

test.describe('other options', () => {
  const open = (page: Page, baseURL: string, search: string) =>
    openEmbed(page, 'by itself', { baseURL, search });

  test(
    'the first counts of two; other cases and unknown names do not',
    ONE_ENGINE,
    async ({ page, baseURL }) => {
      const scope = await open(
        page,
        baseURL!,
        'heading=First&heading=Second&events-url=/first&events-url=https://evil.example/' +
          '&Campaign=https://evil.example/&ORGANIZER-URL=https://evil.example/&onclick=x&class=y&id=z&style=color:red' +
          '&slot=a&is=b&for=c&%63ampaign=https%3A%2F%2Fevil.example%2F&theme=dark&data-x=1&part=d&hidden=1',
      );
      expect(await attributesIn(scope)).toEqual({
        heading: 'First',
        'events-url': `${baseURL}/first`,
        theme: 'dark',
      });
    },
  );

  test(
    'every attribute of the card is known: a new one has to be put into one of the lists',
    ONE_ENGINE,
    () => {
      const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      const source = read('src/embed/frame-options.ts');
      const { modules } = JSON.parse(read('custom-elements.json')) as {
        modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
      };
      const card = modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === 'hk-advocacy-card')!;
      for (const { name } of card.attributes!) expect(source).toContain(`'${name}'`);
    },
  );

  test('colours are colours', ONE_ENGINE, async ({ page, baseURL }) => {
    const styleWith = async (given: Record<string, string>) => {
      const scope = await open(page, baseURL!, query(given));
      return scope.locator('hk-advocacy-card').getAttribute('style');
    };
    // all in one address: each property has one
    const NAMES = ['accent', 'on-accent', 'surface', 'text', 'muted', 'border'].map((name) => `--hk-${name}`);
    const good = [
      '#c8102e',
      'teal',
      'rgb(1, 2, 3)',
      'hsl(1 2% 3% / 0.5)',
      'oklch(50% 0.1 20)',
      'transparent',
    ];
    expect(await styleWith(Object.fromEntries(NAMES.map((name, i) => [name, good[i]!])))).toBe(
      NAMES.map((name, i) => `${name}: ${good[i]};`).join(' '),
    );
    const bad = [
      'url(https://evil.example/x)',
      'var(--x, url(https://evil.example/x))',
      'red; background: url(https://evil.example/x)',
      'attr(x type(<color>))',
      'image-set("https://evil.example/x" 1x)',
      'inherit',
      'initial',
      'env(x)',
      'blue url(x)',
      'bleu',
      '10px',
      '\\75rl(x)',
      '',
    ];
    for (let i = 0; i < bad.length; i += NAMES.length) {
      const given = Object.fromEntries(bad.slice(i, i + NAMES.length).map((value, n) => [NAMES[n]!, value]));
      const style = await styleWith({ ...given, '--hk-space': '9px', '--hk-font': 'x' });
      expect(style, JSON.stringify(given)).toBe(null);
    }
  });
});

for (const framing of ['by itself', 'in a frame of another origin'] as const)
  test(`the policy of the page, ${framing}: no script but its own, nothing from another host, no text as markup`, async ({
    page,
    baseURL,
    problems,
  }) => {
    const scope = await openEmbed(page, framing, { baseURL: baseURL!, search: 'lang=zh-HK' });
    const refused = await scope.locator('body').evaluate(async (body, elsewhere) => {
      const all: string[] = [];
      const refuses = (name: string, act: () => unknown) => {
        try {
          act();
        } catch {
          all.push(name);
        }
      };
      document.addEventListener('securitypolicyviolation', (event) =>
        all.push(event.effectiveDirective.replace(/-elem$/, '')),
      );
      refuses('markup', () => (body.innerHTML = '<b>x</b>'));
      const script = document.createElement('script');
      refuses('script text', () => (script.text = 'window.evil = 1'));
      const image = document.createElement('img');
      image.src = `${elsewhere}/demo/docs/lantern.svg`;
      const frame = document.createElement('iframe');
      frame.src = `${elsewhere}/demo/card.html`;
      const form = document.createElement('form');
      form.action = elsewhere;
      body.append(image, frame, form);
      refuses('form', () => form.submit());
      await fetch(`${elsewhere}/dist/data/manifest.json`).catch(() => all.push('fetch'));
      await new Promise((done) => setTimeout(done, 500));
      return all;
    }, otherName(baseURL!));
    for (const name of [
      'markup',
      'script text',
      'img-src',
      'frame-src',
      'form-action',
      'connect-src',
      'fetch',
    ])
      expect(refused).toContain(name);
    problems.length = 0;
  });
