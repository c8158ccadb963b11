// The code for calls and letters does not arrive: what a visitor needs stands as before.
import { expect, waitUntil } from '@open-wc/testing';
import { all } from './seats.ts';
import { DIRECTORY } from './define.ts';

/** A page of its own, in which that file leads nowhere. */
async function pageWithout(file: string, markup: string) {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html>
    <html lang="en">
      <title>A page</title>
      <script type="importmap">{ "imports": { "${file}": "/there-is-nothing-here.js" } }</script>
      <script>
        const told = [];
        console.warn = (sentence) => told.push(sentence);
      </script>
      <script src="/node_modules/axe-core/axe.min.js"></script>
      <script type="module" src="/src/index.ts"></script>
      ${markup}
    </html>`;
  frame.width = '600';
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done));
  const page = frame.contentDocument!;
  const el = page.body.firstElementChild!;
  // with `remember` the card waits for that code first
  await waitUntil(() => el.shadowRoot && all(el, '[part=field]').length > 0, 'it is drawn', {
    timeout: 4000,
  });
  const { eval: look } = frame.contentWindow as unknown as { eval: (text: string) => unknown };
  return {
    el,
    told: () => look('told') as string[],
    violations: async () =>
      (
        (await look('axe.run(document.body.firstElementChild)')) as { violations: { id: string }[] }
      ).violations.map(({ id }) => id),
    leave: () => frame.remove(),
  };
}

const GUIDE = '/src/elements/shared/guide/guide.ts';

async function ask(el: Element, zip: string): Promise<void> {
  all<HTMLInputElement>(el, '[part=field]')[0]!.value = zip;
  const answered = new Promise((done) => el.addEventListener('hk-lookup', done, { once: true }));
  all(el, '[part=find]')[0]!.click();
  await answered;
  await waitUntil(() => all(el, '[part=call]').length > 0, 'numbers');
}

describe('without the code for calls and letters', () => {
  for (const theme of ['light', 'dark'])
    it(`the plain list is accessible, ${theme}`, async () => {
      const { el, violations, leave } = await pageWithout(
        GUIDE,
        `<hk-advocacy-card directory="${DIRECTORY}" theme="${theme}"></hk-advocacy-card>`,
      );
      await ask(el, '59001');
      expect(await violations()).to.deep.equal([]);
      leave();
    });

  it('the list stands with its numbers, offers nothing that does not come, and tells the developer once', async () => {
    const { el, told, leave } = await pageWithout(
      GUIDE,
      `<hk-advocacy-card directory="${DIRECTORY}" remember></hk-advocacy-card>`,
    );
    await ask(el, '59001');
    const numbers = all<HTMLAnchorElement>(el, 'a[part=call]').map(({ href }) => href);
    expect(numbers).to.have.length(3);
    for (const number of numbers) expect(number).to.match(/^tel:\+1202\d{7}$/);
    expect(all(el, '[part=guide], [part=memory], .steps')).to.have.length(0);
    expect(
      told().filter((sentence) => sentence.includes('guide.js is not used')),
      'once',
    ).to.have.length(1);
    expect(told().join()).to.contain('Put it beside the module.');
    leave();
  });

  it('"Write about this" leads to the lookup, and a petition is opened as ever', async () => {
    const { el, leave } = await pageWithout(
      GUIDE,
      `<hk-advocacy-card directory="${DIRECTORY}" petition-url="https://petition.example/"></hk-advocacy-card>`,
    );
    await ask(el, '59001');
    all(el, '[part=write-about]')[0]!.click();
    await waitUntil(() => all(el, '#about').length > 0);
    expect(all(el, 'a[part=call]')).to.have.length(3);
    const heard: unknown[] = [];
    el.addEventListener('hk-action', (event) => heard.push((event as CustomEvent<unknown>).detail));
    const petition = all<HTMLAnchorElement>(el, 'a[href="https://petition.example/"]')[0]!;
    petition.addEventListener('click', (event) => event.preventDefault());
    petition.click();
    expect(JSON.stringify(heard)).to.equal('[{"action":"petition","deed":"petition"}]');
    leave();
  });
});
