// The test command.
//   npm test                  all steps; tests in frameworks, generators and WordPress are in npm run test:hosts
//   npm test -- quick         types, lint, pure functions and the unit tests in one browser, to run while working
//   npm test -- unit e2e      only these steps
import { chooseSteps, runSteps } from './test/run-steps.ts';
import { QUICK, STEPS } from './test/steps.ts';

const names = process.argv.slice(2);
const isQuick = names.length === 1 && names[0] === 'quick';
await runSteps(isQuick ? QUICK : chooseSteps(STEPS, names), 'test.txt');
