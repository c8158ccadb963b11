// Starts a server and Chromium, for the benches that measure in a browser.
import type { ServerResponse } from 'node:http';
import { chromium, type Browser } from '@playwright/test';
import { wholeChromium } from '../browsers.ts';
import { serve } from '../static-server.mjs';

/** The width and height of a phone, in CSS pixels. */
export const PHONE = { width: 412, height: 915 };

export const CARD_SCRIPT = '<script type="module" src="/dist/hk-advocacy-card.js"></script>';

export function htmlPage(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <link rel="icon" href="data:,"><title>Bench</title>${body}`;
}

/** A route of the server that always sends the same text. */
export const send = (type: string, text: string) => (_: unknown, response: ServerResponse) =>
  response.writeHead(200, { 'content-type': type }).end(text);

type Routes = Parameters<typeof serve>[0]['routes'];

interface Bench {
  /** Its name, for the message if there is no Chromium. */
  name: string;
  root: string;
  /** Routes for `serve`; by default all of `root` is served. */
  routes?: Routes;
  measure: (browser: Browser, addressOf: (path: string) => string) => Promise<void>;
}

/** Measures in Chromium, or prints that there is none. */
export async function inChromium({ name, root, routes, measure }: Bench): Promise<void> {
  const launchOptions = wholeChromium();
  if (!launchOptions) return console.log(`${name}: left out, because Chromium was not found.`);
  const server = await serve({ root, port: 0, ...(routes && { routes }) });
  const browser = await chromium.launch(launchOptions);
  try {
    await measure(browser, (path) => new URL(path, server.url).href);
  } finally {
    await browser.close();
    await server.close();
  }
}
