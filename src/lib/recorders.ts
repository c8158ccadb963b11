// Scripts that record what visitors see and type leave out the elements that are marked for them. Each has marks of its own;
// these are the documented ones that leave out an element with all that is in it, or mask its words where a recorder has no such.

const CLASSES = [
  'rr-block', // rrweb, and what is made of it
  'fs-exclude', // Fullstory
  'sentry-block', // Sentry
  'ph-no-capture', // PostHog
  'amp-block', // Amplitude
  'highlight-block', // Highlight
];

const ATTRIBUTES = {
  'data-hj-suppress': '', // Hotjar
  'data-clarity-mask': 'true', // Microsoft Clarity
  'data-dd-privacy': 'hidden', // Datadog
  'data-private': '', // LogRocket
  'data-matomo-mask': '', // Matomo
  'data-openreplay-hidden': '', // OpenReplay
};

/**
 * Marks an element as one that recorders leave out. They look for marks within one shadow root, so that each root whose content
 * tells something about the visitor needs its own.
 */
export function hideFromRecorders(element: Element): void {
  element.classList.add(...CLASSES);
  for (const [name, value] of Object.entries(ATTRIBUTES)) element.setAttribute(name, value);
}
