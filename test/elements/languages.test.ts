// Words of each instance: two cards on a page may speak two languages.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { HkAdvocacyCard } from '../../src/index.ts';
import { namesOf, openRow } from './board.ts';
import { ask, audit, button, card, drawn, partOf, press, scripts, settle, warningsDuring } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';

const CHINESE = '查找我的議員';
const ENGLISH = 'Find my members';

const find = (el: Element) => all(el, '[part=find]').map(textOf).join();

/** Waits until an element speaks Chinese, to the last of its parts. */
async function inChinese<El extends Element>(el: El): Promise<El> {
  await waitUntil(() => find(el) === CHINESE, 'Chinese');
  await settle(el);
  return el;
}

describe('languages', () => {
  // the first test of the file: here the words are fetched for the first time
  it('is English until the words have come, then Chinese, and what was typed stays', async () => {
    const el = await fixture<HkAdvocacyCard>(
      html`<hk-advocacy-card lang="zh-HK" directory=${DIRECTORY}></hk-advocacy-card>`,
    );
    await all<HkAdvocacyCard>(el, 'hk-rep-lookup')[0]!.updateComplete;
    expect(find(el)).to.equal(ENGLISH);
    expect(partOf(el, 'card')!.lang).to.equal('en-US');
    const [field] = all<HTMLInputElement>(el, 'input');
    field!.value = '59001';
    field!.focus();
    await inChinese(el);
    expect(partOf(el, 'card')!.lang).to.equal('zh-HK');
    expect(field!.value).to.equal('59001');
    expect(field!.matches(':focus')).to.equal(true);
  });

  for (const tag of ['zh_HK', 'zh_TW', 'zh-hant-hk', 'zh-Hant', 'ZH-hk'])
    it(`knows the tag ${tag}`, async () => {
      await inChinese(await card(`lang="${tag}"`));
    });

  it('follows the language of the page when that changes, and a lang of its own that is removed', async () => {
    const page = document.documentElement;
    const before = page.lang;
    try {
      const el = await card();
      expect(find(el)).to.equal(ENGLISH);
      page.lang = 'zh-HK';
      await inChinese(el);
      el.setAttribute('lang', 'en');
      await waitUntil(() => find(el) === ENGLISH, 'English');
      el.removeAttribute('lang');
      await inChinese(el);
      const place = el.parentElement!;
      el.remove();
      page.lang = before;
      place.append(el);
      await waitUntil(() => find(el) === ENGLISH, 'English again');
    } finally {
      page.lang = before;
    }
  });

  it('follows an element of the page that it is in, through its shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('section');
    inner.innerHTML = `<hk-advocacy-card directory=${DIRECTORY}></hk-advocacy-card>`;
    host.attachShadow({ mode: 'open' }).append(inner);
    const el = inner.firstElementChild as HkAdvocacyCard;
    await settle(el);
    inner.lang = 'zh-HK';
    await inChinese(el);
    inner.lang = '';
    await waitUntil(() => find(el) === ENGLISH, 'English');
    host.lang = 'zh-HK';
    await inChinese(el);
  });

  it('follows the page, not a field of that name, in a form around the card', async () => {
    const form = await fixture<HTMLElement>(
      `<form lang="zh-HK"><select name="lang"><option>en</option></select>
        <hk-advocacy-card directory=${DIRECTORY}></hk-advocacy-card>
        <hk-rep-contact seat="DC-AL" directory=${DIRECTORY}></hk-rep-contact></form>`,
    );
    const [el, contact] = [...form.querySelectorAll('hk-advocacy-card, hk-rep-contact')];
    await inChinese(el!);
    await waitUntil(() => textOf(contact!).includes('華盛頓'), 'the seat too');
    form.removeAttribute('lang');
    await waitUntil(() => find(el!) === ENGLISH, 'English');
  });

  for (const tag of ['form', 'img', 'iframe'])
    it(`does not take <${tag} name="host"> for a shadow root's host`, async () => {
      const page = await fixture<HTMLElement>(
        `<section><${tag} name="host"></${tag}><hk-advocacy-card directory=${DIRECTORY}></hk-advocacy-card></section>`,
      );
      const el = page.querySelector('hk-advocacy-card')!;
      await settle(el);
      expect(find(el)).to.equal(ENGLISH);
      page.lang = 'zh-HK';
      await inChinese(el);
    });

  for (const theme of ['light', 'dark'])
    audit(`is accessible in Chinese, ${theme}`, async () => {
      const el = await inChinese(await card(`lang="zh-HK" theme=${theme}`));
      await expect(el).to.be.accessible();
      await ask(el, '59001');
      await expect(el).to.be.accessible();
    });

  it('leaves no word of the card in English but the script and proper names', async () => {
    const el = await inChinese(await card('lang="zh-HK"'));
    const english = await card();
    await ask(el, '59001');
    await ask(english, '59001');
    const lines = (root: Element) =>
      all(root, 'p, li, button, label, summary, legend, small, [role=heading]')
        .filter((line) => !line.closest('blockquote') && !line.querySelector('p, li, blockquote'))
        .map((line) => textOf(line))
        .filter((line) => /[a-z]{3,} [a-z]{3,}/.test(line));
    expect(lines(english).length, 'the test sees English').to.be.greaterThan(20);
    expect(lines(el)).to.deep.equal([]);
  });

  it('names seats, parties and states in Chinese; members keep their names', async () => {
    const el = await inChinese(await card('lang="zh-HK"'));
    await ask(el, '59001');
    const offices = all(el, '[part=office]').map((office) => textOf(office));
    expect(offices).to.have.length(3);
    expect(offices[0]).to.match(/^參議員，(共和黨|民主黨|獨立人士)$/);
    expect(offices[2]).to.match(/^眾議員，(共和黨|民主黨|獨立人士)$/);
    expect(textOf(all(el, '#where')[0]!)).to.contain('59001 · 蒙大拿州第2選區');
    for (const name of all(el, '[part=name]')) expect(textOf(name)).to.match(/^[A-Z]\w* /);
  });

  it('asks which state without a word for a person, and lists states as Chinese does', async () => {
    const el = await inChinese(await card('lang="zh-HK"'));
    await ask(el, '97635');
    expect(textOf(all(el, '#where')[0]!)).to.match(/加利福尼亞州[及和、]俄勒岡州/);
    expect(textOf(all(el, '.question')[0]!)).not.to.contain('哪一位');
  });

  it('says delegates, commissioners and single districts as they are called', async () => {
    for (const [seat, office] of [
      ['DC-AL', '華盛頓哥倫比亞特區眾議院代表'],
      ['PR-AL', '波多黎各常駐專員'],
      ['WY-AL', '懷俄明州眾議員（全州單一選區）'],
    ]) {
      const el = await drawn(
        `<hk-rep-contact lang="zh-HK" seat=${seat} directory=${DIRECTORY}></hk-rep-contact>`,
      );
      await waitUntil(() => textOf(el).includes(office!), office);
    }
  });

  it('keeps the script in English, as Congress hears it, with the Chinese beside it, each marked as what it is', async () => {
    const el = await inChinese(await card('lang="zh-HK"'));
    await ask(el, '59001');
    for (const name of namesOf(el)) {
      await openRow(el, name);
      const [said] = all(el, 'blockquote');
      expect(said!.textContent).to.match(
        /to ask (Senator|Representative) [A-Z].*my ZIP code|my ZIP code.*to ask (Senator|Representative) [A-Z]/,
      );
      expect(said!.closest('[lang]')!.getAttribute('lang')).to.match(/^en/);
      const meaning = said!.nextElementSibling!;
      expect(textOf(meaning))
        .to.contain('中文意思')
        .and.to.contain('郵政編碼是59001')
        .and.to.contain(`${name}議員`);
      expect(meaning.closest('[lang]')!.getAttribute('lang')).to.equal('zh-HK');
    }
    expect(textOf(await card())).not.to.contain('議員');
  });

  it('asks in Chinese, and the picked ones stand in the English script', async () => {
    const el = await inChinese(await card('lang="zh-HK"'));
    await ask(el, '59001');
    await press(all(el, '[part=action]')[3]!, '就此事致電');
    expect(all(el, 'label.pick').map(textOf).join()).to.contain('停止與香港警務處');
    expect(scripts(el)[0]).to.contain('halt any cooperation');
    expect(textOf(all(el, '.say details')[0]!)).to.contain('停止與香港警務處');
  });

  it('two cards, two languages', async () => {
    const [english, chinese] = [await card('lang="en"'), await inChinese(await card('lang="zh-HK"'))];
    expect(find(english)).to.equal(ENGLISH);
    expect(partOf(english, 'title')!.textContent.trim()).to.equal('United States');
    expect(partOf(chinese, 'title')!.textContent.trim()).to.equal('美國');
  });

  for (const tag of ['zh-Hant', 'zh-TW', 'zh-MO', 'zh-hant-hk', 'yue-HK'])
    it(`${tag} is read as zh-HK`, async () => {
      await inChinese(await card(`lang="${tag}"`));
    });

  for (const tag of ['fr', 'zh-CN', 'zh-Hans'])
    it(`${tag}: English, and the developer is told what there is`, async () => {
      const told = await warningsDuring(async () => {
        const el = await card(`lang="${tag}"`);
        await nextFrame();
        await settle(el);
        expect(find(el)).to.equal(ENGLISH);
        expect(partOf(el, 'card')!.lang).to.equal('en-US');
      });
      expect(told).to.deep.equal([`hk-advocacy-card: lang="${tag}" is not used. Use en or zh-HK.`]);
    });

  for (const [name, markup, language] of [
    ['the page around', '<div lang="zh-TW">CARD</div>', CHINESE],
    ['the nearest one', '<div lang="zh-HK"><div lang="en-GB">CARD</div></div>', ENGLISH],
    [
      'one that we do not speak is the end: English',
      '<div lang="zh-HK"><div lang="fr">CARD</div></div>',
      ENGLISH,
    ],
  ] as const)
    it(`without lang, ${name}`, async () => {
      const told = await warningsDuring(async () => {
        const around = await drawn(markup.replace('CARD', '<hk-advocacy-card></hk-advocacy-card>'));
        if (language === CHINESE) await inChinese(around);
        await nextFrame();
        expect(find(around)).to.equal(language);
      });
      expect(told, "a page's own language is no mistake").to.deep.equal([]);
    });

  it('without lang, across shadow roots', async () => {
    const around = await fixture(html`<div lang="zh-HK"><div></div></div>`);
    const root = around.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><hk-rep-lookup></hk-rep-lookup></section>';
    await inChinese(root.querySelector('hk-rep-lookup')!);
  });

  it('lone elements speak the language of their place', async () => {
    for (const [tag, word] of [
      ['hk-fact-list', '間美國公司'],
      ['hk-action-list', '就此事致電'],
      ['hk-share-bar', '請朋友也致電'],
      ['hk-event-list events-url="https://events.example"', '美國各地的活動，見 events.example'],
    ]) {
      const around = await drawn(`<div lang="zh-HK"><${tag}></${tag!.split(' ')[0]}></div>`);
      await waitUntil(() => textOf(around.firstElementChild!).includes(word!), word);
    }
  });

  it('follows its attribute at runtime, with the answer and the focus', async () => {
    const el = await card('lang="en"');
    await ask(el, '59001');
    button(el, 'Copy number').focus();
    el.lang = 'zh-HK';
    await inChinese(el);
    expect(textOf(all(el, '#where')[0]!)).to.contain('蒙大拿州第2選區');
    el.lang = 'en';
    await waitUntil(() => find(el) === ENGLISH);
    await settle(el);
    expect(textOf(all(el, '[part=office]')[0]!)).to.contain('Senator, ');
    el.lang = 'zh-HK';
    el.lang = 'en';
    await nextFrame();
    await settle(el);
    expect(find(el), 'the last one counts').to.equal(ENGLISH);
  });

  it('writes dates as the language does', async () => {
    const el = await inChinese(await card('lang="zh-HK"'));
    await ask(el, '59001');
    expect(textOf(el)).to.match(/議員資料截至20\d\d年\d+月\d+日/);
  });

  it("an owner's own words stay as they are", async () => {
    const el = await inChinese(
      await card('lang="zh-HK" heading="Seattle"', '<ol slot="actions"><li>Ask for safety</li></ol>'),
    );
    expect(textOf(partOf(el, 'title')!)).to.equal('Seattle');
    expect(textOf(all(el, '[part=action]')[0]!))
      .to.contain('Ask for safety')
      .and.to.contain('就此事致電');
  });
});
