import type { Browser } from './browser.ts';
import type { VisitModel } from './model.ts';
import type { Page } from './page.ts';

/** What a command is done to. */
export interface Real {
  page: Page;
  browser: Browser;
  el: HTMLElement;
}

/** Something that a visitor can do. */
export interface Command {
  /** Its kind, and after a colon what it is done to. */
  name: string;
  /** It is there to be done; always, where this is left out. */
  can?(model: VisitModel): boolean;
  /** Does it; the model is still what it was before. */
  act(real: Real, model: VisitModel): unknown;
  /** What comes of it. */
  expected(model: VisitModel): void;
  /** What has the focus then. */
  focus?(el: Element, model: VisitModel): Element | null | undefined;
  /** What else is to be seen right after it. */
  check?(real: Real, model: VisitModel): void;
}
