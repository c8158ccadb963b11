import { fileURLToPath } from 'node:url';

// the packages are installed once, beside the sites
const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  distDir: process.env.HK_NEXT_DIST,
  outputFileTracingRoot: root,
  turbopack: { root },
};
