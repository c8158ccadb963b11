// All that a visitor can do, and how often it is done.
import type { Command } from './command.ts';
import * as calls from './commands/calls.ts';
import * as letters from './commands/letters.ts';
import * as lookup from './commands/lookup.ts';
import * as memory from './commands/memory.ts';
import * as topics from './commands/topics.ts';

/** What leads on stands here more often than what leads away. */
const WEIGHTED: readonly (readonly [weight: number, commands: readonly Command[]])[] = [
  [2, lookup.zips],
  [1, lookup.places],
  [1, [lookup.offline, ...lookup.twoZips, ...lookup.latePlaces]],
  [8, [lookup.online]],
  [3, lookup.among],
  [3, lookup.districts],
  [3, [lookup.allDistricts]],
  [2, lookup.statesOfTwo],
  [2, lookup.statesOfAll],

  [1, topics.topics],
  [1, topics.callsAbout],
  [1, topics.lettersAbout],
  [1, [topics.back]],
  [4, topics.asks],
  [1, [topics.petition]],

  [4, calls.opens],
  [16, calls.outcomes],
  [2, [calls.doubleClick]],
  [10, [calls.goOn]],
  [2, [calls.write]],
  [3, [calls.writeToo]],
  [2, [calls.callInstead]],
  [6, [calls.next]],
  [1, [calls.scriptCopy]],

  [4, letters.edits],
  [4, letters.undos],
  [3, letters.copies],
  [1, letters.contacts],
  [1, letters.refusedCopies],
  [1, letters.prints],
  [1, [letters.printAll]],
  [1, [letters.refusedPrint]],
  [1, letters.names],
  [1, letters.towns],

  [1, [memory.tick]],
  [1, [memory.forget]],
];

const KINDS = WEIGHTED.flatMap(([weight, commands]) => Array.from({ length: weight }, () => commands));

export const kindOf = ({ name }: Command): string => name.split(':')[0]!;

export const ALL_KINDS: ReadonlySet<string> = new Set(KINDS.flat().map(kindOf));

/** One of those that a visitor can do now, by two numbers: so none is drawn in vain. */
export function commandAt(kind: number, which: number, canDo: (command: Command) => boolean): Command {
  const kinds = KINDS.map((commands) => commands.filter(canDo)).filter(({ length }) => length);
  const commands = kinds[kind % kinds.length]!;
  return commands[which % commands.length]!;
}
