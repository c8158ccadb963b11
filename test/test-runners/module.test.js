import 'hk-advocacy-card';
import { listen, namesFor } from './page.js';

const heard = listen();

test('the module without the rest finds a ZIP code, too', async () => {
  expect(await namesFor('59001')).toHaveLength(3);
  expect(heard).toEqual([]);
});
