// What a visitor would notice at a glance: text that can not be read, and what runs out of its place.
import type { Page } from '@playwright/test';

/** Everything on the card that can be pressed or typed into. */
const CONTROLS = ['a', 'button', 'input', 'select', 'summary', 'textarea']
  .map((tag) => `hk-advocacy-card ${tag}`)
  .join();

/** What in the card can not be read or runs out of it, with what it needs to be found again. */
export const unreadable = (page: Page) =>
  page.locator('hk-advocacy-card .card *').evaluateAll((all) => {
    const card = document.querySelector('hk-advocacy-card')!.shadowRoot!.querySelector('.card')!;
    const edges = card.getBoundingClientRect();
    const faults: string[] = [];
    for (const el of all) {
      const say = (fault: string) =>
        faults.push(
          `${fault}: <${el.localName} class="${el.getAttribute('class')}"> ${el.textContent.trim().slice(0, 40)}`,
        );
      // for screen readers alone, and then nobody may see it
      if (el.matches('.sr')) {
        const { width, height } = el.getBoundingClientRect();
        if (Math.max(width, height) > 1) say(`${width} x ${height}px of a text for screen readers`);
        continue;
      }
      const over = el.scrollWidth - el.clientWidth;
      // an inline element has no box of its own
      if (el.clientWidth && over > 1) say(`out of its box by ${over}px`);
      const ownText = [...el.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const isControl = el.matches('input, select, textarea, button, a, summary');
      if (!ownText && !isControl) continue;
      // boxes of 1 em around an inline text, so that the parent's box does not hide what runs over
      const rects = [...el.getClientRects()];
      if (!el.checkVisibility() || rects.length === 0) continue;
      const style = getComputedStyle(el);
      const size = parseFloat(style.fontSize);
      const line = style.lineHeight === 'normal' ? size * 1.2 : parseFloat(style.lineHeight);
      // below 16 px a phone zooms into a field
      if (size < (el.matches('input, select, textarea') ? 16 : 14)) say(`${size}px`);
      if (line < size && !el.closest('.kicker')) say(`line of ${line}px for ${size}px`);
      if (Math.abs(parseFloat(style.letterSpacing) || 0) > size / 8)
        say(`letters ${style.letterSpacing} apart`);
      if (style.textTransform !== 'none') say(style.textTransform);
      const range = document.createRange();
      range.selectNodeContents(el);
      const heard = el.querySelector('.sr');
      if (heard) range.setEndBefore(heard);
      for (const rect of [...rects, ...range.getClientRects()])
        if (rect.right > edges.right + 1 || rect.left < edges.left - 1)
          say(
            `out of the card by ${Math.max(rect.right - edges.right, edges.left - rect.left).toFixed(0)}px`,
          );
      // a radio's or a checkbox's target is its label
      if (el.matches('button:not(.link), .button, input:not([type]), select, .pick')) {
        const { height } = el.getBoundingClientRect();
        if (height < 44) say(`${height}px high`);
        if (el.matches('input') && getComputedStyle(el).borderTopStyle !== 'solid') say('no border');
      }
    }
    return [...new Set(faults)];
  });

/** How far the page can be scrolled sideways, and the card's content in it. */
export const overflow = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('hk-advocacy-card')!;
    const card = host.shadowRoot!.querySelector('.card')!;
    return {
      page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      card: card.scrollWidth - card.clientWidth,
    };
  });

/** Links and controls that lie on each other, by their words. */
export const overlaps = (page: Page) =>
  page.locator(CONTROLS).evaluateAll((controls) => {
    const boxes = controls
      .filter((el) => el.checkVisibility())
      .flatMap((el) => [...el.getClientRects()].map((box) => ({ el, box })));
    const faults = boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ el, box }) =>
            el !== one.el &&
            Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 &&
            Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 1,
        )
        .map(({ el }) => `${one.el.textContent.trim()} / ${el.textContent.trim()}`),
    );
    return [...new Set(faults)];
  });

/** What can be pressed: whether a finger can hit it, and whether it meets something else there. */
export const targetsOf = (page: Page) =>
  page.locator(CONTROLS).evaluateAll((controls) =>
    controls
      .filter((el) => el.checkVisibility())
      .map((el) => {
        el.scrollIntoView({ block: 'center' });
        // a label's words press the radio or the checkbox in it
        const label = el.closest('label') ?? el;
        const { width, height } = label.getBoundingClientRect();
        // of a link that goes over two lines, the first
        const line = label.getClientRects()[0]!;
        const isInText = el.localName === 'a' && getComputedStyle(el).display === 'inline';
        // what can be pressed of a number in a sentence is more than its line
        const more = parseFloat(getComputedStyle(el, '::after').height) || 0;
        /** What a finger meets there, whichever shadow root it is in. */
        const meets = (x: number, y: number) => {
          let met = document.elementFromPoint(x, y);
          for (let inner; (inner = met?.shadowRoot?.elementFromPoint(x, y)) && inner !== met;) met = inner;
          return met;
        };
        const middle = line.top + line.height / 2;
        // half of 44 px, less what a browser rounds at the edges
        const reach = isInText ? 0 : 20;
        return {
          what: `<${el.localName} id="${el.id}"> ${el.textContent.trim()}, ${width.toFixed(1)} x ${height.toFixed(1)}`,
          // WCAG lets a link in the middle of a sentence be as high as its line; a number to call is larger even there.
          // A short word ("Copy") is as wide as it is.
          isLarge: isInText
            ? !el.matches('[href^="tel:"]') || Math.max(more, height) >= 44
            : height >= 44 && width >= (el.matches('.link, summary') ? 24 : 44),
          isFree: [middle - reach, middle, middle + reach].every((y) =>
            label.contains(meets(line.left + Math.min(line.width, 20) / 2, y)),
          ),
        };
      }),
  );
