// The table with the sizes of files, for the page about costs and for docs/costs.md.
import { sizeOf } from '../build/sizes.ts';
import { boundariesOf, tableFile } from '../build/table-files.ts';

const WITH_PAGE = 'with the page, as a module: it does not hold the page up';
const ON_FOCUS = 'when a visitor reaches for the ZIP code field';

/** The files, and when they are fetched. */
export const FILES: [file: string, when: string][] = [
  ['hk-advocacy-card.js', WITH_PAGE],
  ['locales/zh-HK.json', 'where a card speaks Chinese'],
  ['data/manifest.json', ON_FOCUS],
  [tableFile('zips'), 'the same, once for all cards'],
  [tableFile('members'), 'the same'],
  [tableFile('offices'), 'when a visitor opens the local offices of a member'],
  [
    tableFile('centres'),
    'with it, where they gave a ZIP code; with the first tables, where the card lists events',
  ],
  [tableFile('boundaries'), 'when a visitor asks for their location to be used'],
  [boundariesOf('NY'), 'the same, a file like this one: that of their state'],
  [boundariesOf('US'), 'instead of it where the card has <code>private</code>'],
  ['hk-advocacy-card.standalone.js', 'with the page, instead of all of the above'],
  ['congress.js', 'the lookup alone, for another cause; with the three tables'],
];

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The rows of the page's table. */
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

/** The same table in Markdown. */
export const costsInMarkdown = (): string =>
  [
    ['file', 'raw', 'gzip', 'brotli', 'when it is fetched'],
    Array<string>(5).fill('-'),
    ...FILES.map(([file, when]) => {
      const { raw, gzip, brotli } = sizeOf(file);
      return [`\`${file}\``, ...[raw, gzip, brotli].map(kilobytes), when];
    }),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
