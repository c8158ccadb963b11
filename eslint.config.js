import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import * as regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noDom = ['document', 'window', 'customElements', 'localStorage', 'sessionStorage', 'HTMLElement'];

export default defineConfig(
  // the packages of the site in Angular are installed elsewhere
  { ignores: ['dist', 'coverage', '.cache', 'node_modules', 'sources', 'test/app-sites/angular'] },
  {
    files: ['{src,test,tools}/**/*.{ts,mjs}', '*.config.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // a number in a text is written as anyone expects
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari forgets that a list without bullets is a list, unless its role is written
      'lit-a11y/no-redundant-role': 'off',
      // Lit binds `this` of @event=${this.method} itself
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // chai's typed assertions look like promises beside `await expect(el).to.be.accessible()`
    files: ['test/**/*.ts'],
    // in Playwright's tests a forgotten await is a test that cannot fail
    ignores: ['test/e2e/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // patterns take time in proportion to the text: a campaign or a table may be anybody's
    files: ['{src,tools,demo,integrations}/**/*.{ts,js,mjs}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
    },
  },
  {
    // also used where there is no page: in Node
    files: ['src/{congress,campaign}/**/*.ts', 'src/node.ts'],
    rules: { 'no-restricted-globals': ['error', ...noDom] },
  },
);
