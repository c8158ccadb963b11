// Installs missing browsers with apt, only as root on Debian or Ubuntu. Elsewhere the tests use the browsers that are there.
import { apt, canInstall, install, isInstalled, isKnown } from '../debian.ts';
import type { Engine } from './find.ts';

/** The packages of each engine. Of alternative names (Ubuntu has no firefox-esr), the first that exists is installed. */
const PACKAGES: Record<Engine, string[][]> = {
  chromium: [['chromium', 'chromium-browser']],
  firefox: [['firefox-esr', 'firefox']],
  webkit: [['webkit2gtk-driver'], ['xvfb']],
};

// without these fonts Chinese is rendered as boxes, and text widths differ between machines
const FONTS = ['fonts-dejavu-core', 'fonts-noto-cjk'];

export function installEngines(engines: Engine[]): void {
  if (!canInstall()) return;
  const fonts = FONTS.filter((name) => !isInstalled(name));
  const first = [...fonts, ...engines.flatMap((engine) => PACKAGES[engine].map(([name]) => name))];
  if (first.length === 0) return;
  console.log(`Installing with apt-get for the browser tests: ${first.join(' ')}`);

  apt(['update', '-qq']);
  // one call per engine, so that a failure does not affect the others
  for (const group of [
    fonts,
    ...engines.map((e) => PACKAGES[e].map((names) => names.find(isKnown) ?? names[0])),
  ]) {
    const names = group.filter((name) => name !== undefined);
    if (names.length > 0) install(names);
  }
}
