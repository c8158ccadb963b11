// Letters on paper, without the page that the card stands on. Code on demand: it imports nothing.

/**
 * Where a page's policy allows no style in its text, it still allows sheets made by a script. Browsers print the page's
 * address and the time into a margin, and a member is not to read where a letter comes from: Chromium leaves a margin
 * alone that has a content of its own, Firefox one that is not there.
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

/** Milliseconds: a browser that prints says so by then. */
const PATIENCE = 3000;

let frame: HTMLIFrameElement | undefined;

/** Out of sight, but drawn: Firefox prints nothing of a frame that is not. */
function hide({ style }: HTMLIFrameElement): void {
  style.position = 'fixed';
  style.insetBlockStart = style.insetInlineStart = style.border = style.opacity = '0';
  style.inlineSize = style.blockSize = '1px';
  style.pointerEvents = 'none';
}

/** A frame of the page's own, once it has come: Firefox lays a new document into it after a moment. */
async function openFrame(doc: Document, title: string): Promise<HTMLIFrameElement> {
  frame?.remove();
  const made = (frame = doc.createElement('iframe'));
  made.title = title;
  made.tabIndex = -1;
  made.ariaHidden = 'true';
  hide(made);
  let loaded = false;
  const coming = new Promise<void>((done) => {
    made.addEventListener('load', () => {
      loaded = true;
      done();
    });
    setTimeout(done, PATIENCE);
  });
  doc.body.append(made);
  if (!loaded) await coming;
  return made;
}

/** A sheet, line by line: a name in Hebrew among English ones begins at the right. */
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

function lay(sheets: string[], view: Window & typeof globalThis, lang: string, title: string): void {
  const { document } = view;
  document.documentElement.lang = lang;
  document.title = title;
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(STYLES);
  document.adoptedStyleSheets = [styles];
  document.body.replaceChildren(...sheets.map((text) => sheetOf(text, document)));
}

/** Whether a window prints: a sandbox forbids it without a word. */
function print(view: Window): Promise<boolean> {
  const printing = new Promise<boolean>((resolve) => {
    view.addEventListener('beforeprint', () => resolve(true));
    setTimeout(resolve, PATIENCE, false);
  });
  view.print();
  return printing;
}

/**
 * Prints each text on paper of its own, and nothing of the page. Never rejects.
 *
 * @param title the name of what is printed
 * @returns whether it could be printed
 */
export async function printSheets(
  doc: Document,
  sheets: string[],
  lang: string,
  title: string,
): Promise<boolean> {
  try {
    const made = await openFrame(doc, title);
    // printed again meanwhile
    if (made !== frame) return true;
    const view = made.contentWindow as Window & typeof globalThis;
    lay(sheets, view, lang, title);
    // not in the midst of its own event
    view.addEventListener('afterprint', () => setTimeout(() => made.remove()));
    return await print(view);
  } catch {
    frame?.remove();
    return false;
  }
}
