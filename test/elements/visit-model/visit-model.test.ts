// Whatever a visitor does, in any order: a model of the visit knows what the card has to show and to announce. fast-check looks for an
// order in which it does not, and names the seed and the shortest such order.
//   VISIT_RUNS=200 VISIT_SEED=7      more runs than by default, others than by default
import { chai, expect } from '@open-wc/testing';
import fc from 'fast-check';
import { focused } from '../cards.ts';
import { Browser } from './browser.ts';
import type { Command } from './command.ts';
import { ALL_KINDS, commandAt, kindOf } from './commands.ts';
import { compare } from './compare.ts';
import { VisitModel } from './model.ts';
import { CARDS, changeIn, Page, pictureOf, settled } from './page.ts';

const RUNS = Number(process.env.VISIT_RUNS) || 20;
const SEED = Number(process.env.VISIT_SEED) || 20_261_125;

/** Milliseconds: a failure is made shorter for so long. */
const TIME_LIMIT = 100_000 + RUNS * 5_000;

// a difference of long texts is shown whole
chai.config.truncateThreshold = 2000;

/** Of all pages and all visits. */
const browser = new Browser();
const page = new Page();
const done = new Set<string>();

interface Visits {
  models: VisitModel[];
}

interface Real {
  /** What was done so far: a shorter order does something else by the same numbers. */
  trace: string[];
}

const visitsOf = () => CARDS.map((attributes) => new VisitModel(attributes.includes('remember')));

/** One card after a command. */
async function run(model: VisitModel, el: HTMLElement, command: Command): Promise<void> {
  const real = { page, browser, el };
  const others = page.cards.filter((one) => one !== el);
  const before = others.map(pictureOf);
  const heard = others.map(page.recordEvents);
  await command.act(real, model);
  await settled(el);
  command.expected(model);
  expect(browser.problems, 'exceptions and errors').to.deep.equal([]);
  compare(model, el, page.recordEvents(el));
  const changes = others.map((other, n) => changeIn(before[n]!, pictureOf(other)));
  expect(changes.filter(Boolean), 'changes of other cards').to.deep.equal([]);
  expect(others.map(page.recordEvents), 'what others announced').to.deep.equal(heard);
  command.check?.(real, model);
  const focus = command.focus?.(el, model) ?? focused();
  expect(focused() === focus, `the focus is at ${focus?.outerHTML.slice(0, 200)}`).to.equal(true);
  expect(focused() !== document.body && !!focused(), 'the focus is in the page').to.equal(true);
}

async function reload(visits: Visits): Promise<void> {
  visits.models = visits.models.map((model) => model.reloaded());
  await page.load();
  for (const [n, el] of page.cards.entries()) compare(visits.models[n]!, el, page.recordEvents(el));
}

/** What is done, by numbers: to which card, of which kind, and which one of them. */
class Whatever implements fc.AsyncCommand<Visits, Real> {
  constructor(private readonly numbers: [card: number, kind: number, which: number]) {}

  check = () => true;

  async run(visits: Visits, { trace }: Real): Promise<void> {
    const [card, kind, which] = this.numbers;
    if (card === 0) {
      trace.push('reload');
      done.add('reload');
      return reload(visits);
    }
    // the first card does more
    const n = card % 4 === 1 ? 1 : 0;
    const model = visits.models[n]!;
    const command = commandAt(kind, which, ({ can }) => !can || can(model));
    trace.push(n ? `${command.name} (second card)` : command.name);
    done.add(kindOf(command));
    return run(model, page.cards[n]!, command);
  }

  toString = () => this.numbers.join('/');
}

const whatever = fc
  .noBias(fc.tuple(fc.nat(39), fc.nat(9999), fc.nat(9999)))
  .map((numbers) => new Whatever(numbers));

describe('whatever a visitor does', () => {
  after(() => {
    page.leave();
    browser.restore();
    localStorage.clear();
  });

  it('the card shows what has come of it, tells the owner as often as is documented, and loses nothing', async function () {
    this.timeout(TIME_LIMIT + 20_000);
    await fc.assert(
      fc.asyncProperty(fc.commands([whatever], { maxCommands: 100, size: 'max' }), async (commands) => {
        localStorage.clear();
        browser.problems.length = 0;
        await page.load();
        const trace: string[] = [];
        const setup = () => ({ model: { models: visitsOf() }, real: { trace } });
        await fc.asyncModelRun(setup, commands).catch((error: Error) => {
          const message = `after ${trace.join(', ')}: ${error.message}`;
          // WebKit's stack says no message
          if (!error.stack?.includes(error.message)) error.stack = `${message}\n${error.stack}`;
          error.message = message;
          throw error;
        });
      }),
      { seed: SEED, numRuns: RUNS, includeErrorInReport: true, interruptAfterTimeLimit: TIME_LIMIT },
    );
    expect(
      [...ALL_KINDS, 'reload'].filter((kind) => !done.has(kind)),
      'what no visitor did',
    ).to.deep.equal([]);
  });
});
