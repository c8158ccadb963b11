import { after, before } from 'node:test';

/** The tests of the suite that calls this run in a time zone, such as `Asia/Hong_Kong`. */
export function inTimeZone(timeZone: string): void {
  const own = process.env.TZ;
  before(() => (process.env.TZ = timeZone));
  after(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });
}
