// What a person with a grudge would write, who may write posts and nothing more.
import { attributesOf } from '../../tools/plugin/plugin-files.ts';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { php, post, quoted, write } from './site.ts';
import { expect, openBlockEditor, TAG, test } from './wordpress.ts';

const ELEMENTS = attributesOf(manifest);

const EVIL = 'window.evil=1';

const POSTS: Record<string, string> = {
  'a shortcode': `[hk_advocacy_card onmouseover="${EVIL}" style="position:fixed" heading='"><script>${EVIL}</script><b x="' image="javascript:${EVIL}" organizer="x' onload='${EVIL}" organizer-url="javascript:${EVIL}" lang="en"]`,
  'words in a shortcode': `[hk_advocacy_card]<p slot="letter" onclick="${EVIL}">Hello.</p><script>${EVIL}</script><img slot="image" src="/x" onerror="${EVIL}"><iframe srcdoc="<script>parent.evil=1</script>"></iframe></hk-advocacy-card><svg onload="${EVIL}">[/hk_advocacy_card]`,
  'a tag': `<hk-advocacy-card onclick="${EVIL}" lang="en" style="background:url(javascript:${EVIL})" petition-url="javascript:${EVIL}"><p slot="letter" onmouseover="${EVIL}">Hello.</p><script>${EVIL}</script><a slot="footer" href="javascript:${EVIL}">x</a></hk-advocacy-card><hk-other onclick="${EVIL}">x</hk-other>`,
  'a placeholder': `<div data-hk-advocacy-card onclick="${EVIL}" data-lang="en" data-onclick="${EVIL}" data-image="javascript:${EVIL}"></div>`,
  'a block': `<!-- wp:hk-advocacy-card/card ${JSON.stringify({
    heading: `"><script>${EVIL}</script>`,
    onclick: EVIL,
    image: `javascript:${EVIL}`,
    words: `<img slot="image" src="/x" onerror="${EVIL}"><p slot="letter" onclick="${EVIL}">Hello.</p>`,
  })
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')} /-->`,
};

for (const [what, content] of Object.entries(POSTS))
  test(`${what} runs nothing, and has no attribute that is not one of the card's`, async ({ page }) => {
    await page.goto(await post(content, 'author'));
    await expect(page.locator(`${TAG} [part=title]`)).toBeVisible();
    const { evil, attributes, addresses } = await page.evaluate((tag) => {
      const all = [...document.querySelectorAll(`${tag}, ${tag} *, hk-other`)];
      for (const one of all) for (const event of ['click', 'mouseover']) one.dispatchEvent(new Event(event));
      return {
        evil: 'evil' in window,
        attributes: all.flatMap((one) => one.getAttributeNames().map((name) => `${one.localName} ${name}`)),
        addresses: all.flatMap((one) => [...one.attributes].map(({ value }) => value)),
      };
    }, TAG);
    expect(evil).toBe(false);
    expect(addresses.filter((value) => /^\s*javascript:/i.test(value))).toEqual([]);
    const allowed = [
      ...ELEMENTS[TAG]!.map((name) => `${TAG} ${name}`),
      'p slot',
      'img slot',
      'img src',
      'img decoding',
      'a slot',
      'a href',
    ];
    expect(attributes.filter((one) => !allowed.includes(one))).toEqual([]);
  });

test('own words are filtered whoever wrote them', async ({ page }) => {
  for (const what of ['words in a shortcode', 'a block']) {
    await page.goto(await post(POSTS[what]!));
    await expect(page.locator(`${TAG} [part=title]`)).toBeVisible();
    await expect(page.locator(`${TAG} [slot=letter]`)).toHaveText('Hello.');
    await page.locator(`${TAG} [slot=letter]`).dispatchEvent('click');
    await expect(page.locator(`${TAG} > :is(script, iframe)`)).toHaveCount(0);
    expect(await page.evaluate(() => 'evil' in window)).toBe(false);
  }
});

test('an administrator who opens such a block in the editor runs nothing either', async ({ as }) => {
  const page = await as('administrator');
  const words = `<img src="/x" onerror="${EVIL}"><iframe srcdoc="<script>parent.evil=1</script>"></iframe><svg onload="${EVIL}"></svg>`;
  // put there by somebody whose posts nobody filtered
  const content = `<!-- wp:hk-advocacy-card/card ${JSON.stringify({ words })
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')} /-->`;
  const id = await write('administrator', content, 'draft');
  const { canvas } = await openBlockEditor(page, String(id));
  await expect(canvas.locator(`${TAG} [part=title]`)).toBeVisible();
  // the picture has come, without what it wanted to run
  const children = await canvas
    .locator(TAG)
    .evaluate((card) => [...card.children].map((child) => [child.localName, ...child.getAttributeNames()]));
  expect(children).toEqual([['img', 'src']]);
  expect(await page.evaluate(() => 'evil' in window)).toBe(false);
});

test('what an author writes keeps every attribute of every element', async () => {
  const html = Object.entries(ELEMENTS).map(
    ([tag, names]) => `<${tag} ${names.map((name) => `${name}="/1"`).join(' ')}></${tag}>`,
  );
  expect(await php(`return wp_kses_post( ${quoted(html.join(''))} );`)).toBe(html.join(''));
});
