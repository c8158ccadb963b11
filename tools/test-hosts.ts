// npm run test:hosts: tests the card in frameworks, site generators and WordPress.
//   npm run test:hosts -- wordpress                 only in Debian's WordPress; in the current one: wordpress-current
//   npm run test:hosts -- wordpress editor -g bold  arguments after the names go to Playwright
import { hostSteps } from './test/hosts.ts';
import { chooseSteps, runSteps } from './test/run-steps.ts';

const args = process.argv.slice(2);
const hosts = hostSteps([]).map(({ name }) => name);
const end = args.findIndex((arg) => !hosts.includes(arg));
// the first argument is always taken as a name, so that a misspelled name is reported
const names = args.slice(0, end === -1 ? undefined : Math.max(end, 1));
await runSteps(chooseSteps(hostSteps(args.slice(names.length)), names), 'test-hosts.txt');
