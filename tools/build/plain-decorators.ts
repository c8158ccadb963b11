import type { Plugin } from 'vite';

/** What our decorators come to, without TypeScript's helper for decorators of every kind. */
export const plainDecorators: Plugin = {
  name: 'plain-decorators',
  transform(code, id) {
    if (!code.includes('_decorate([')) return null;
    const plain = code
      .replace(
        /_*_decorate\(\[\s*property\((.*?)\)\s*\], (\w+)\.prototype, ("\w+"), void 0\)/gs,
        '$2.createProperty($3, $1)',
      )
      .replace(
        /_*_decorate\(\[\s*state\(\)\s*\], (\w+)\.prototype, ("\w+"), void 0\)/g,
        '$1.createProperty($2, { attribute: false })',
      );
    if (plain.includes('_decorate([')) this.error(`${id}: a decorator that is neither property nor state`);
    return { code: plain, map: null };
  },
};
