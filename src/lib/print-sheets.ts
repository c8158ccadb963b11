// Texts on paper, without the page around. `print()` prints a whole page, so they are laid into a frame of their own.

/**
 * A page's policy that allows no style in its text still allows sheets made by a script. Browsers print the page's address
 * and the time into a margin, and a member is not to read where a letter comes from: Chromium leaves a margin alone that has
 * a content of its own, Firefox one that is not there.
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

/** A browser that prints says so by then. */
const PRINT_TIMEOUT_MS = 3000;

let frame: HTMLIFrameElement | undefined;

/** Out of sight, but drawn: Firefox prints nothing of a frame that is not. */
function hide({ style }: HTMLIFrameElement): void {
  style.position = 'fixed';
  style.insetBlockStart = style.insetInlineStart = style.border = style.opacity = '0';
  style.inlineSize = style.blockSize = '1px';
  style.pointerEvents = 'none';
}

/** A frame, once it has loaded: Firefox puts a new document into it after a moment. */
async function openFrame(title: string): Promise<HTMLIFrameElement> {
  frame?.remove();
  const opened = (frame = document.createElement('iframe'));
  opened.title = title;
  opened.tabIndex = -1;
  opened.ariaHidden = 'true';
  hide(opened);
  let isLoaded = false;
  const loading = new Promise<void>((resolve) => {
    opened.addEventListener('load', () => {
      isLoaded = true;
      resolve();
    });
    setTimeout(resolve, PRINT_TIMEOUT_MS);
  });
  document.body.append(opened);
  if (!isLoaded) await loading;
  return opened;
}

/** A sheet, a paragraph a line: a name in Hebrew among English ones is set from the right. */
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

interface PrintOptions {
  /** The language of the texts. */
  lang: string;
  /** The name of what is printed. */
  title: string;
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

/** Whether a window prints: a sandbox forbids it, and gives no error. */
function print(view: Window): Promise<boolean> {
  const printing = new Promise<boolean>((resolve) => {
    view.addEventListener('beforeprint', () => resolve(true));
    setTimeout(resolve, PRINT_TIMEOUT_MS, false);
  });
  view.print();
  return printing;
}

/**
 * Prints each text on paper of its own, and nothing of the page. Never rejects.
 *
 * @returns whether it could be printed
 */
export async function printSheets(sheets: string[], options: PrintOptions): Promise<boolean> {
  try {
    const opened = await openFrame(options.title);
    // printed again meanwhile
    if (opened !== frame) return true;
    const view = opened.contentWindow as Window & typeof globalThis;
    fillDocument(view, sheets, options);
    // the frame must not be removed in the midst of its own event
    view.addEventListener('afterprint', () => setTimeout(() => opened.remove()));
    return await print(view);
  } catch {
    frame?.remove();
    return false;
  }
}
