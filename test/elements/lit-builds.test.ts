// Which of Lit's builds these tests run with: in Chromium the one that warns, in the other engines what visitors get.
import { expect } from '@open-wc/testing';
import '../../src/index.ts';

it('Lit is in development mode in Chromium alone', () => {
  const isDevelopment = 'litIssuedWarnings' in globalThis;
  expect(isDevelopment).to.equal(navigator.userAgent.includes('Chrome/'));
});
