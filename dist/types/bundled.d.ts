/**
 * The card for apps with a bundler: its tables and translations are modules, which any bundler takes along and loads when they
 * are needed. So nothing is copied, and no address is set. It exports nothing: where there is no page (a server that renders),
 * package.json names an empty module in its place.
 */
import './bundled-files.ts';
import './index.ts';
