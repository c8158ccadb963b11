// Libraries of others, as they are published, served to the pages of a test.
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** The file of a package. */
export const published = (file: string) =>
  fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url));

/** A script tag for the file of a package; `servePublished` answers it. */
export const publishedScript = (file: string): string => `<script src="/published/${file}"></script>`;

export const servePublished = (page: Page) =>
  page.route('**/published/**', (route) =>
    route.fulfill({
      path: published(new URL(route.request().url()).pathname.replace('/published/', '')),
      contentType: 'text/javascript',
    }),
  );
