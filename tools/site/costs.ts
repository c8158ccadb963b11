// The table with the sizes of files, for the page about costs.
import { sizeOf } from '../build/sizes.ts';

const WITH_PAGE = 'with the page, as a module: it does not hold the page up';
const ON_FOCUS = 'when a visitor reaches for the ZIP code field';

/** The files, and when they are fetched. */
export const FILES: [file: string, when: string][] = [
  ['hk-advocacy-card.js', WITH_PAGE],
  ['locales/zh-HK.json', 'where a card speaks Chinese'],
  ['data/manifest.json', ON_FOCUS],
  ['data/119/zips.txt', 'the same, once for all cards'],
  ['data/119/members.txt', 'the same'],
  ['data/119/offices.txt', 'when a visitor opens the local offices of a member'],
  ['data/119/prefixes.txt', 'with it, where they gave a ZIP code'],
  ['data/119/boundaries/index.txt', 'when a visitor asks for their location to be used'],
  ['data/119/boundaries/NY.txt', 'the same, a file like this one: that of their state'],
  ['data/119/boundaries/US.txt', 'instead of it where the card has <code>private</code>'],
  ['hk-advocacy-card.standalone.js', 'with the page, instead of all of the above'],
  ['congress.js', 'the lookup alone, for another cause; with the three tables'],
];

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The rows of the table. */
export const costs = (): string =>
  FILES.map(([file, when]) => {
    const { raw, gzip, brotli } = sizeOf(file);
    const cell = (label: string, bytes: number) =>
      `<td class="number" data-label="${label}">${kilobytes(bytes)}</td>`;
    return `<tr>
<th scope="row"><code>${file}</code></th>
${cell('raw', raw)}${cell('gzip', gzip)}${cell('brotli', brotli)}
<td data-label="fetched">${when}</td>
</tr>`;
  }).join('\n');
