// Prints texts without the page around them. `print()` prints a whole document, so they are put into a frame of their own.
import { detach, NativePromise } from './native.ts';

/**
 * Used as a constructed style sheet, which a page's policy against inline styles does not block. The rules for margins keep
 * browsers from printing the page's address and the time on a letter: Chromium prints nothing into a margin box that has
 * content, and Firefox nothing where the page has no margin.
 */
const STYLES = `
  @page { margin: 1in; @top-left { content: '' } @bottom-left { content: '' } }
  @supports (-moz-appearance: none) {
    @page { margin: 0 }
    section { padding: 1in; box-decoration-break: clone }
  }
  body { margin: 0; color: #000; background: #fff; font: 12pt/1.35 'Times New Roman', Times, serif }
  p { margin: 0; min-block-size: 1lh; white-space: pre-wrap; overflow-wrap: anywhere; orphans: 2; widows: 2 }
  .item { padding-inline-start: 0.6em; text-indent: -0.6em }
  section + section { break-before: page }
`;

/** How long to wait for the frame to load, and for the browser's `beforeprint` event. */
const PRINT_TIMEOUT_MS = 3000;

/** How long the texts may stay in the page where no `afterprint` event comes. Phones show the print dialog meanwhile. */
const KEPT_MS = 60_000;

let frame: HTMLIFrameElement | undefined;
let owner: Element | undefined;

/** Removes what an element has put into the page for printing, if it is there still. */
export function removeSheets(of: Element): void {
  if (owner === of) detach(frame);
}

interface PrintOptions {
  /** The language of the texts. */
  lang: string;
  /** The name of what is printed. */
  title: string;
  /** Called with the frame before the texts are in it. */
  onOpen?: (frame: HTMLIFrameElement) => void;
  /** The element that prints. The frame is opened in its document, which may be another one than the module's own. */
  owner: Element;
}

/** An invisible frame that is rendered all the same: Firefox does not print one that is not. */
const FRAME_STYLE =
  'position:fixed;inset:0 auto auto 0;inline-size:1px;block-size:1px;border:0;opacity:0;pointer-events:none';

/** Resolves with a frame that has loaded: Firefox replaces its document a moment after it was inserted. */
async function openFrame({ title, onOpen, owner: by }: PrintOptions): Promise<HTMLIFrameElement> {
  detach(frame);
  owner = by;
  const document = by.ownerDocument;
  const opened = (frame = document.createElement('iframe'));
  opened.title = title;
  opened.tabIndex = -1;
  opened.ariaHidden = 'true';
  opened.style.cssText = FRAME_STYLE;
  onOpen?.(opened);
  let isLoaded = false;
  const loading = new NativePromise<void>((resolve) => {
    opened.addEventListener('load', () => {
      isLoaded = true;
      resolve();
    });
    setTimeout(resolve, PRINT_TIMEOUT_MS);
  });
  // the browser may keep the page, to show it again when somebody goes back
  document.defaultView?.addEventListener('pagehide', () => detach(opened));
  setTimeout(() => detach(opened), KEPT_MS);
  document.body.append(opened);
  if (!isLoaded) await loading;
  return opened;
}

/** One sheet, with a paragraph for each line, so that a line in Hebrew is set from the right. */
function sheetOf(text: string, document: Document): HTMLElement {
  const sheet = document.createElement('section');
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.dir = 'auto';
    paragraph.textContent = line;
    if (line.startsWith('- ')) paragraph.className = 'item';
    sheet.append(paragraph);
  }
  return sheet;
}

function fillDocument(
  view: Window & typeof globalThis,
  sheets: string[],
  { lang, title }: PrintOptions,
): void {
  const { document } = view;
  document.documentElement.lang = lang;
  document.title = title;
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(STYLES);
  document.adoptedStyleSheets = [styles];
  document.body.replaceChildren(...sheets.map((text) => sheetOf(text, document)));
}

/** Prints a window; resolves with whether it did. A sandbox forbids printing without an error. */
function print(view: Window): Promise<boolean> {
  const printing = new NativePromise<boolean>((resolve) => {
    view.addEventListener('beforeprint', () => resolve(true));
    setTimeout(resolve, PRINT_TIMEOUT_MS, false);
  });
  view.print();
  return printing;
}

/**
 * Prints each text on a sheet of its own, and nothing of the page. Never rejects.
 *
 * @returns whether it could be printed
 */
export async function printSheets(sheets: string[], options: PrintOptions): Promise<boolean> {
  let opened: HTMLIFrameElement | undefined;
  try {
    opened = await openFrame(options);
    // another print has replaced this one in the meantime
    if (opened !== frame) return true;
    const view = opened.contentWindow as Window & typeof globalThis;
    fillDocument(view, sheets, options);
    // not removed at once, because this is an event of the frame itself
    view.addEventListener('afterprint', () => setTimeout(() => detach(opened)));
    if (await print(view)) return true;
  } catch {
    // as if it had not printed
  }
  detach(opened ?? frame);
  return false;
}
