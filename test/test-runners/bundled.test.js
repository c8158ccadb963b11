import 'hk-advocacy-card/bundled';
import { listen, namesFor } from './page.js';

const heard = listen();

test('a page with the card finds a ZIP code, in English and Chinese', async () => {
  const names = await namesFor('59001');
  expect(names).toHaveLength(3);
  // the names are everybody's; the words come with the build
  expect(await namesFor('59001', 'lang="zh-HK"')).toEqual(names);
  expect(document.querySelector('hk-advocacy-card').shadowRoot.textContent).toContain('香港');
  expect(await namesFor('10118', 'languages="en zh-HK" remember private')).not.toEqual(names);
  expect(heard).toEqual([]);
});
