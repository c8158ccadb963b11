// Days, written like 2026-10-03.
import type { Faults } from './faults.ts';
import { DATE } from './members.ts';

/** Whether a text is a day that exists. */
export const isDay = (text: string) => DATE.test(text) && new Date(text).toJSON()?.startsWith(text) === true;

/** Today's date in Washington. */
export const today = (): string => new Date().toLocaleDateString('en-CA', { timeZone: 'America/New_York' });

/** Adds an error unless the value of `--as-of` is a day up to today. */
export function checkAsOf(asOf: string, faults: Faults): void {
  if (!isDay(asOf) || asOf > today())
    faults.add('--as-of', `"${asOf}" is not a date up to today: write it like ${today()}`);
}

/** Adds an error if a list is from a day to come: cards would refuse the tables that are made of it. */
export function checkNotAhead(file: string, asOf: string, faults: Faults): void {
  if (asOf > today())
    faults.add(
      file,
      `is from ${asOf}, and today is ${today()}: its date is wrong, or the clock of this computer`,
    );
}
