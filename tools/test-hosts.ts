// The card in other people's tools.
//   npm run test:hosts                              frameworks, site generators and WordPress
//   npm run test:hosts -- wordpress                 only that
//   npm run test:hosts -- wordpress editor -g bold  what follows the names goes to Playwright
import { hostSteps } from './test/hosts.ts';
import { chooseSteps, runSteps } from './test/run-steps.ts';

const args = process.argv.slice(2);
const hosts = hostSteps([]).map(({ name }) => name);
const end = args.findIndex((arg) => !hosts.includes(arg));
// an unknown name in the first place is a mistake, and no file for Playwright
const names = args.slice(0, end === -1 ? undefined : Math.max(end, 1));
await runSteps(chooseSteps(hostSteps(args.slice(names.length)), names), 'test-hosts.txt');
