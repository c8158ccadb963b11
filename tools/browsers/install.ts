// Installs missing browsers with apt, where that is ours to do. On a person's own machine the tests run in what is found.
import { apt, canInstall, install, isInstalled, isKnown } from '../debian.ts';
import type { Engine } from './find.ts';

/** Per engine: each place is one package or, where names differ (Ubuntu has no firefox-esr), the first that exists. */
const PACKAGES: Record<Engine, string[][]> = {
  chromium: [['chromium', 'chromium-browser']],
  firefox: [['firefox-esr', 'firefox']],
  webkit: [['webkit2gtk-driver'], ['xvfb']],
};

// without them Chinese is drawn as boxes, and widths differ from machine to machine
const FONTS = ['fonts-dejavu-core', 'fonts-noto-cjk'];

export function installEngines(engines: Engine[]): void {
  if (!canInstall()) return;
  const fonts = FONTS.filter((name) => !isInstalled(name));
  const first = [...fonts, ...engines.flatMap((engine) => PACKAGES[engine].map(([name]) => name))];
  if (first.length === 0) return;
  console.log(`Installing with apt-get what the browser tests need: ${first.join(' ')}`);

  apt(['update', '-qq']);
  // one call per engine: one that fails must not take the others with it
  for (const group of [
    fonts,
    ...engines.map((e) => PACKAGES[e].map((names) => names.find(isKnown) ?? names[0])),
  ]) {
    const names = group.filter((name) => name !== undefined);
    if (names.length > 0) install(names);
  }
}
