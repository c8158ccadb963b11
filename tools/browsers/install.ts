// Installs missing browsers with apt, only as root on Debian or Ubuntu. Elsewhere the tests use the browsers that are there.
import { apt, canInstall, install, isInstalled, isKnown } from '../debian.ts';
import type { Engine } from './find.ts';

/** The packages of each engine. Of alternative names (Ubuntu has no firefox-esr), the first that exists is installed. */
const PACKAGES: Record<Engine, string[][]> = {
  chromium: [
    ['chromium', 'chromium-browser'],
    // tests take less time with it, and need it nowhere
    ['chromium-headless-shell', 'chromium', 'chromium-browser'],
  ],
  firefox: [['firefox-esr', 'firefox']],
  webkit: [['webkit2gtk-driver'], ['xvfb']],
};

// without the fonts Chinese is rendered as boxes, and text widths differ between machines; openssl makes a certificate for pages
// on https
const OTHERS = ['fonts-dejavu-core', 'fonts-noto-cjk', 'openssl'];

export function installEngines(engines: Engine[]): void {
  if (!canInstall()) return;
  const others = OTHERS.filter((name) => !isInstalled(name));
  const first = [...others, ...engines.flatMap((engine) => PACKAGES[engine].map(([name]) => name))];
  if (first.length === 0) return;
  console.log(`Installing with apt-get for the browser tests: ${first.join(' ')}`);

  apt(['update', '-qq']);
  // one call per engine, so that a failure does not affect the others
  for (const group of [
    others,
    ...engines.map((e) => PACKAGES[e].map((names) => names.find(isKnown) ?? names[0])),
  ]) {
    const names = group.filter((name) => name !== undefined);
    if (names.length > 0) install(names);
  }
}
