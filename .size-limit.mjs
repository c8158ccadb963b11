// Size budgets, brotli at quality 11. The tool's own kB is 1,000 bytes; ours is 1,024, so limits are given in bytes.
const budget = (path, kilobytes) => ({ path, limit: `${kilobytes * 1024} B` });

export default [
  budget('dist/hk-advocacy-card.js', 45),
  budget('dist/locales/zh-HK.json', 6),
  budget('dist/data/119/zips.txt', 27),
  budget('dist/data/119/members.txt', 13),
  budget('dist/data/119/boundaries/index.txt', 5),
  budget('dist/data/119/boundaries/AK.txt', 17),
  budget('dist/data/119/offices.txt', 36),
  budget('dist/data/119/prefixes.txt', 2.5),
  budget('dist/data/manifest.json', 0.5),
];
