// What a site owner is told to look for, and the steps for somebody else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS } from '../../../demo/configurator/kinds.js';
import { clean } from '../../../demo/configurator/picks.js';
import { lettersOf, mailOf, worksOf } from '../../../demo/configurator/works.js';

const BUILT = { integrity: 'sha384-HASH', cdn: '', text: () => '<p>The campaign.</p>\n'.repeat(200) };
const SITE = { copy: 'https://cards.example/v1/', data: 'https://cards.example/data/' };
const PUBLIC = 'https://cards.example/#kind=html';
const OTHERS_CANNOT = ['http://localhost:8080/demo/#kind=html', 'http://192.168.1.7/', 'file:///index.html'];

const here = (choices: string) => ({ site: undefined, top: new URL('.', choices).href, choices });

test('a mail names no page that its reader cannot open: then there is none, but where all steps are in it', () => {
  const long = clean({ home: 'own' });
  assert.ok(decodeURIComponent(mailOf(long, BUILT, here(PUBLIC))).includes(PUBLIC));
  for (const choices of OTHERS_CANNOT) {
    assert.equal(mailOf(long, BUILT, here(choices)), '', choices);
    const short = mailOf(clean({ kind: 'wordpress', inside: 'number' }), BUILT, here(choices));
    assert.match(decodeURIComponent(short), /\[hk_advocacy_card/);
    assert.ok(!decodeURIComponent(short).includes(choices));
  }
});

test('the steps for somebody else say where the folder is, and not that it is below', () => {
  for (const { id, homes } of KINDS)
    for (const home of homes) {
      const picks = clean({ kind: id, home, base: 'https://files.example/card/' });
      const built = home === 'cdn' ? { ...BUILT, cdn: SITE.copy } : { ...BUILT, site: SITE };
      const text = lettersOf(picks, built, here(PUBLIC));
      assert.ok(!text.includes('(below)'), id);
      assert.equal(text.includes(PUBLIC), ['own', 'plugin', 'file'].includes(home), `${id}, ${home}`);
      if (['site', 'cdn'].includes(home)) continue;
      for (const choices of OTHERS_CANNOT) {
        const sent = lettersOf(picks, BUILT, here(choices));
        assert.match(sent, /lies with the sender/, `${id}, ${home}`);
        assert.ok(!sent.includes(choices));
      }
    }
});

test('it is said what somebody sees where the editor changed the snippet', () => {
  for (const { id, way, homes } of KINDS) {
    const said = worksOf(clean({ kind: id }));
    const isPasted = !homes.includes('bundle') && way !== 'shortcode' && way !== 'address';
    assert.equal(/straight quotation marks.*pasted as text/.test(said), isPasted, id);
    assert.equal(/the plugin is not active/.test(said), way === 'shortcode', id);
  }
});

test('the title of a campaign file is not put between quotation marks as if it were its words', () => {
  assert.match(worksOf(clean({ says: 'file' })), /the title of your campaign,/);
  assert.match(worksOf(clean({ says: 'file', heading: 'Ours' })), /the title “Ours”,/);
});

test('where the card speaks the language of the page, the field is named in both', () => {
  assert.match(worksOf(clean({})), /“Your ZIP code”.+“你的郵政編碼（ZIP code）”/);
  assert.doesNotMatch(worksOf(clean({ lang: 'en' })), /郵/);
  assert.doesNotMatch(worksOf(clean({ lang: 'zh-HK' })), /Your ZIP code/);
});

test('a card without the call has no field to look for', () => {
  const said = worksOf(clean({ sections: ['facts', 'letter'] }));
  assert.match(said, /the title “United States”\./);
  assert.doesNotMatch(said, /59001|ZIP/);
});
