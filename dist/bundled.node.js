const elements = './bundled.js';
if (globalThis.process?.versions?.node && globalThis.document?.body && globalThis.customElements)
  import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ elements).catch((error) =>
    console.warn('hk-advocacy-card: the elements did not load', error),
  );
export {};
