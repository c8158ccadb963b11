// Where tools/test/frameworks.ts builds the apps of this folder.
import { fileURLToPath } from 'node:url';
import { clean, type Picks } from '../../demo/configurator/picks.js';

export const APPS = ['react', 'vue', 'svelte'] as const;

export const SOURCE: string = fileURLToPath(new URL('.', import.meta.url));

export const BUILT: string = fileURLToPath(new URL('../../.cache/frameworks', import.meta.url));

/** The picks whose snippets become apps: texts that a template language would take for code, and everything that is an attribute. */
export const PICKS: Picks = clean({
  says: 'words',
  heading: 'Riverside {for} {{ Hong Kong }} & "friends" <b>',
  letter: 'We read {banned} books.\nTwice.\n\nOn {{ Thursdays }}.',
  facts: [{ figure: '726', text: 'headquarters', source: 'State, 2018' }],
  actions: [{ text: 'Ask.', script: 'Hello {member}. My ZIP code is {zip}.' }],
  sections: ['call', 'greeting', 'letter', 'facts', 'actions'],
  organizer: 'Readers {of} Riverside',
  organizerUrl: 'https://readers.example/?a=1&b=2',
  accent: '#c8102e',
});

/** Where the app of a snippet is built. */
export const snippetOfApp = (app: string): string => `${app}-snippet`;
