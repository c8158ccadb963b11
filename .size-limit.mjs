import manifest from './dist/data/manifest.json' with { type: 'json' };

// Size budgets, brotli at quality 11. The tool's own kB is 1,000 bytes; ours is 1,024, so limits are given in bytes.
const budget = (path, kilobytes) => ({ path, limit: `${kilobytes * 1024} B` });
const table = (name) => `dist/data/${manifest.tables[name].file}`;

export default [
  budget('dist/hk-advocacy-card.js', 58),
  budget('dist/locales/zh-HK.json', 7),
  budget(table('zips'), 27),
  budget(table('members'), 13),
  budget(table('boundaries'), 5),
  budget(table('boundaries').replace('index', 'AK'), 17),
  budget(table('offices'), 36),
  budget(table('centres'), 30),
  budget('dist/data/manifest.json', 0.5),
];
