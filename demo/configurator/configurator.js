// The configurator: from picks to a card and a snippet. Its Content-Security-Policy keeps it from sending anything.
import { readAddress, SENDABLE, writeAddress } from './address.js';
import { checkCampaign, loadBuiltIn } from './campaign.js';
import { checksOf, isEnough, suggestFix, verdict } from './contrast.js';
import { byId, copy, debounce, download, fieldBy, goTo, make, setText, withCode } from './dom.js';
import { holdBack, hostsIn, WHAT } from './foreign.js';
import { fillForm, form, NO_COLOURS, readForm, setColours, showHomes, watchForm } from './form.js';
import { folderZip } from './folder.js';
import { homeOf } from './homes.js';
import { makeItems } from './items.js';
import { kindOf } from './kinds.js';
import { onePage } from './one-page.js';
import { DEFAULTS } from './picks.js';
import { pictureOf, showCard } from './preview.js';
import { SITE } from './site.js';
import { missingOf, remarksOf, seesOf, snippetOf } from './snippet.js';
import { stepsOf } from './steps.js';
import { siteCopyOf, whyNoCopy } from './where.js';
import { lettersOf, mailOf, worksOf } from './works.js';

/** @typedef {import('./picks.js').Picks} Picks */

byId('not-started').remove();

const module = document.querySelector('script[integrity]');
/** The top of this site. */
const top = new URL('.', location.href).href;
/** The package's address on a CDN, which the build wrote into the page. A link may name it whether the package is there yet or not. */
const npmCdn = fieldBy('cdn').placeholder;
/** @type {import('./homes.js').Built} */
const built = {
  integrity: module?.getAttribute('integrity') ?? '',
  cdn: SITE?.isOnNpm ? npmCdn : '',
  site: siteCopyOf(top, SITE),
};

/** Where the page's address is kept, the hosts that its owner accepted or typed are kept too: a link cannot bring them. */
const acceptedHosts = () => /** @type {{ accepted?: unknown } | null} */ (history.state)?.accepted;

const readLink = () => holdBack(readAddress(location.hash), npmCdn, acceptedHosts());

/** `held`: picks from a link that do not count yet; `foreign`: the addresses in them. */
let { picks, held, foreign } = readLink();

/** The result of checking the pasted campaign file. @type {import('./campaign.js').Checked} */
let checked = {};

const theme = matchMedia('(prefers-color-scheme: dark)');
const pageOf = () => picks.page || (theme.matches ? 'dark' : 'light');

/** The picks; where the page's theme is not picked, the device's. */
const shown = () => ({ ...picks, page: pageOf() });

function showWords() {
  byId('words').hidden = picks.says !== 'words';
  byId('file').hidden = picks.says !== 'file';
}

function showContrast() {
  const themes = picks.theme ? [picks.theme] : ['light', 'dark'];
  const checks = checksOf(picks, picks.theme);
  const names = [...new Set(checks.map(({ what }) => what))];
  const head = make('tr', {}, make('th', { scope: 'col', textContent: 'Contrast' }));
  head.append(
    ...themes.map((name) => make('th', { scope: 'col', textContent: name === 'dark' ? 'Dark' : 'Light' })),
  );
  const rows = names.map((what) => {
    const cells = checks
      .filter((check) => check.what === what)
      .map((check) => make('td', { className: isEnough(check) ? '' : 'bad', textContent: verdict(check) }));
    return make('tr', {}, make('th', { scope: 'row', textContent: what }), ...cells);
  });
  byId('contrast').replaceChildren(make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)));

  const bad = checks.filter((check) => !isEnough(check));
  const fix = suggestFix(picks, picks.theme);
  const message = byId('contrast-said');
  message.classList.toggle('fine', !bad.length);
  const where = [...new Set(bad.map(({ what, theme: name }) => `${what.toLowerCase()} (${name})`))].join(
    ', ',
  );
  setText(
    message,
    bad.length
      ? `Too pale: ${where}. ${fix?.message ?? 'Choose a lighter or a darker one.'}`
      : 'Everything on the card can be read.',
  );
  byId('mend').hidden = !fix;
  byId('plain').hidden = !(picks.accent || picks.onAccent || picks.surface || picks.text);
}

function showCampaign() {
  const message = byId('json-said');
  const { problem, line, unknown, campaign } = checked;
  message.classList.toggle('fine', !problem);
  byId('go-to-line').hidden = !line;
  byId('save-json').hidden = !campaign;
  /** @type {(Node | string)[]} */
  let lines = [];
  if (problem) {
    const text = line ? (picks.json.split('\n')[line - 1] ?? '').slice(0, 200) : '';
    lines = [make('p', { textContent: `${problem[0]?.toUpperCase()}${problem.slice(1)}.` })];
    if (text.trim()) lines.push(make('pre', {}, make('code', { textContent: `${line}  ${text}` })));
    if (line) byId('go-to-line').textContent = `Go to line ${line}`;
  } else if (campaign)
    lines = [
      make('p', { textContent: 'In order: the card shows it.' }),
      ...(unknown ?? []).map((key) => make('p', { textContent: `Left out, ${key}.` })),
    ];
  // only if it changes, because screen readers announce every change
  if (message.textContent !== lines.map((one) => (typeof one === 'string' ? one : one.textContent)).join(''))
    message.replaceChildren(...lines);
}

let lastCheck = 0;

async function readCampaign() {
  const number = ++lastCheck;
  const { json } = picks;
  const found = picks.says === 'file' && json.trim() ? await checkCampaign(json) : {};
  if (number !== lastCheck) return;
  checked = found;
  built.file = checked.campaign;
  showCampaign();
  showCard(shown(), checked.campaign);
  showSnippet();
}

function showSnippet() {
  const kind = kindOf(picks.kind);
  const home = homeOf(picks, built);
  const missing = missingOf(picks, built);
  const text = missing ? '' : snippetOf(picks, built);
  if (byId('code').textContent !== text) byId('code').textContent = text;
  setText(byId('missing'), missing);
  setText(
    byId('no-kind'),
    kind.id === picks.kind
      ? ''
      : `This page does not know the kind of site that your link names (“${picks.kind}”). Choose yours.`,
  );
  byId('code-box').hidden = !!missing;
  fieldBy('copy').disabled = !!missing;
  byId('steps').replaceChildren(
    ...stepsOf(picks, built, { site: SITE, top }).map((step) =>
      make('li', {}, make('span', {}, ...withCode(step))),
    ),
  );
  byId('tried').textContent = kind.tried
    ? `Tried ${kind.tried}.`
    : 'This is from the vendor’s documentation, and not tested yet. Tell us if it works.';
  byId('remarks').replaceChildren(
    ...remarksOf(picks, built).map((remark) => make('li', {}, ...withCode(remark))),
  );
  byId('sees').textContent = seesOf(picks, built);
  byId('standalone').hidden = home !== 'file';
  byId('save-plugin').hidden = home !== 'plugin' || !SITE;
  byId('save-folder').hidden = home !== 'own' && home !== 'cdn';
  byId('copy').textContent = kind.way === 'address' ? 'Copy the address' : 'Copy the snippet';
  showNext(missing);
}

/** The address of this page, or of another one, with the choices. @param {string} page */
function addressOf(page) {
  const { hash } = writeAddress(picks);
  return `${page}${hash && `#${hash}`}`;
}

/** The address of this page with the choices. */
const choicesAddress = () => addressOf(location.href.split('#')[0] ?? '');

const here = () => ({ site: SITE, top, choices: choicesAddress() });

/** What to look at afterwards, and how to hand the steps on. @param {string} missing */
function showNext(missing) {
  byId('works').textContent = worksOf(picks);
  /** @type {HTMLAnchorElement} */ (byId('try')).href = addressOf('try.html');
  const mail = mailOf(picks, built, here());
  /** @type {HTMLAnchorElement} */ (byId('send')).href = mail;
  byId('send').hidden = !!missing || !mail;
  fieldBy('copy-steps').disabled = !!missing;
}

/** Keys of what stands before the snippet, or is no choice of the owner's: the rest is under "More choices". */
const FIRST_KEYS = ['kind', 'lang', 'heading', 'organizer', 'base', 'width', 'page'];

/** Whether something under "More choices" was chosen. */
const hasMore = () =>
  Object.entries(picks).some(
    ([key, value]) =>
      !FIRST_KEYS.includes(key) && String(value) !== String(DEFAULTS[/** @type {keyof Picks} */ (key)]),
  );

/** What this site offers to everybody, with its hashes. */
function showDownloads() {
  const why = whyNoCopy(top, SITE);
  byId('no-copy').hidden = !why;
  byId('no-copy').replaceChildren(...withCode(why));
  if (!SITE) return;
  const { plugin } = SITE.downloads;
  /** @type {HTMLAnchorElement} */ (byId('save-plugin')).href = plugin.path;
  byId('downloads').hidden = false;
  byId('downloads-list').replaceChildren(
    ...Object.values(SITE.downloads).map(({ path, bytes, sha256 }) =>
      make(
        'li',
        {},
        make('a', { href: path, download: '', textContent: path.replace('downloads/', '') }),
        `, ${Math.ceil(bytes / 1024)} KB, SHA-256 `,
        make('code', { textContent: sha256 }),
      ),
    ),
  );
}

const updateAddress = debounce(() => {
  const { hash, isWhole } = writeAddress(picks);
  history.replaceState(
    { accepted: hostsIn(picks, npmCdn) },
    '',
    hash ? `#${hash}` : location.pathname + location.search,
  );
  setText(
    byId('address-said'),
    !isWhole
      ? 'Your texts are too long for an address, so it has only the other choices. Keep the snippet, or the page.'
      : hash.length > SENDABLE
        ? `The address of these choices has ${hash.length} characters, and some programs for mail and chat cut such a long one. Send the snippet, or the page.`
        : '',
  );
}, 300);

/** Shows what is held back, and moves the focus there: the owner has to decide before they copy. */
function showHeld() {
  const isHeld = foreign.length > 0;
  byId('held').hidden = !isHeld;
  byId('held-note').hidden = !isHeld;
  byId('held-said').textContent = '';
  byId('held-list').replaceChildren(
    ...foreign.map(({ key, host, address }) =>
      make(
        'li',
        {},
        make('strong', { textContent: host }),
        `: ${WHAT[key]} `,
        make('code', { textContent: address.slice(0, 300) }),
      ),
    ),
  );
  const hosts = [...new Set(foreign.map(({ host }) => host))];
  byId('held-accept').textContent = `Use ${hosts.join(', ')}`;
  if (isHeld) byId('held').focus();
}

/** @param {boolean} isAccepted */
function decide(isAccepted) {
  const hosts = [...new Set(foreign.map(({ host }) => host))].join(', ');
  if (isAccepted) picks = { ...picks, ...held };
  [held, foreign] = [{}, []];
  showHeld();
  start();
  updateAddress();
  setText(
    byId('held-said'),
    isAccepted ? `The card and the snippet use ${hosts} now.` : `${hosts}: left out.`,
  );
  byId('held-said').focus();
}

const checkSoon = debounce(() => void readCampaign(), 200);

function show() {
  showWords();
  showHomes(picks, built);
  showCard(shown(), checked.campaign);
  showContrast();
  showSnippet();
}

function changed() {
  picks = readForm(built);
  // the device's theme is not put into the address, unless the visitor picked a theme
  if (!pagePicked && picks.page === (theme.matches ? 'dark' : 'light')) picks.page = '';
  else pagePicked = true;
  show();
  checkSoon();
  updateAddress();
}

let pagePicked = !!picks.page;

function start() {
  fillForm(shown(), built);
  if (hasMore()) /** @type {HTMLDetailsElement} */ (byId('more')).open = true;
  show();
  void readCampaign();
}

watchForm(changed);
showDownloads();
start();
showHeld();
void loadBuiltIn().then((builtIn) => {
  built.text = builtIn?.campaignText;
  if (builtIn) makeItems(builtIn.us);
  start();
});

// the address was changed by hand, or by a link to other picks
addEventListener('hashchange', () => {
  ({ picks, held, foreign } = readLink());
  pagePicked = !!picks.page;
  start();
  showHeld();
  // not while something is held back, so that it is there again after a reload
  if (!foreign.length) updateAddress();
});
byId('held-leave').addEventListener('click', () => decide(false));
byId('held-accept').addEventListener('click', () => decide(true));
theme.addEventListener('change', start);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  goTo('snippet');
});
for (const button of document.querySelectorAll('[data-go]'))
  button.addEventListener('click', () => goTo(button.getAttribute('data-go') ?? ''));

byId('mend').addEventListener('click', () => {
  setColours(suggestFix(picks, picks.theme)?.change ?? {});
  changed();
  byId('contrast-said').focus();
});
byId('plain').addEventListener('click', () => {
  setColours(NO_COLOURS);
  changed();
  fieldBy('accent').focus();
});

byId('go-to-line').addEventListener('click', () => {
  const field = fieldBy('json');
  const before = field.value.split('\n').slice(0, (checked.line ?? 1) - 1);
  const at = before.reduce((sum, line) => sum + line.length + 1, 0);
  field.focus();
  field.setSelectionRange(at, at + (field.value.slice(at).split('\n')[0]?.length ?? 0));
});
byId('save-json').addEventListener('click', () =>
  download('my-campaign.json', new Blob([`${picks.json.trim()}\n`], { type: 'application/json' })),
);
byId('example').addEventListener('click', () => {
  void fetch('my-campaign.json')
    .then((response) => response.text())
    .then((text) => {
      fieldBy('json').value = text;
      changed();
      fieldBy('json').focus();
    });
});

/** @param {string} id @param {Promise<boolean>} done */
const showCopied = (id, done) =>
  void done.then((isCopied) => setText(byId(id), isCopied ? 'Copied.' : 'Selected: now copy it.'));

byId('copy').addEventListener('click', () => {
  byId('copied').textContent = '';
  showCopied('copied', copy(snippetOf(picks, built), byId('code')));
});
byId('copy-steps').addEventListener('click', () => {
  byId('sent').textContent = '';
  const text = lettersOf(picks, built, here());
  showCopied('sent', copy(text, byId('steps')));
});
byId('copy-address').addEventListener('click', () => {
  const address = choicesAddress();
  byId('saved').textContent = '';
  void copy(address, byId('address-said')).then((isCopied) => {
    if (!isCopied) byId('address-said').textContent = address;
    setText(byId('saved'), isCopied ? 'Copied.' : 'It is the address of this page.');
  });
});
byId('save-page').addEventListener('click', () => {
  byId('saved').textContent = '';
  void fetch(/** @type {HTMLAnchorElement} */ (byId('standalone')).href)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(String(response.status)))))
    .then((script) => {
      const json = picks.says === 'file' && checked.campaign ? picks.json : undefined;
      download('hk-card.html', new Blob([onePage(picks, { script, json, built })], { type: 'text/html' }));
      setText(byId('saved'), 'Downloaded as hk-card.html.');
    })
    .catch(() => setText(byId('saved'), 'The file did not load. Try again.'));
});
byId('save-picture').addEventListener('click', () => {
  byId('saved').textContent = '';
  void pictureOf(picks).then((picture) => {
    if (picture) download(picture.file.name, picture.file);
    setText(
      byId('saved'),
      picture
        ? `Downloaded as ${picture.file.name}. Post these words with it: ${picture.alt}`
        : 'This browser cannot draw the picture. Try another one.',
    );
  });
});
byId('save-folder').addEventListener('click', () => {
  byId('saved').textContent = '';
  void folderZip(new URL('.', /** @type {HTMLAnchorElement} */ (byId('standalone')).href).href)
    .then((blob) => {
      download('hk-advocacy-card-files.zip', blob);
      setText(byId('saved'), 'Downloaded as hk-advocacy-card-files.zip: unpack it on your host.');
    })
    .catch(() => setText(byId('saved'), 'The files did not load. Try again.'));
});
