// Libraries that come without types, as far as the tests use them.
declare module '@alpinejs/morph' {
  const plugin: () => void;
  export default plugin;
}
declare module 'alpinejs' {
  const Alpine: {
    plugin(plugin: () => void): void;
    morph(from: Element, html: string): void;
  };
  export default Alpine;
}
declare module '@hotwired/turbo' {
  export const renderStreamMessage: (html: string) => void;
}
