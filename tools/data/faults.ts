/** Collects the errors in source files, with their places. */
export class Faults {
  readonly lines: string[] = [];

  /** @param where file and line or key, such as `zip-districts-119.csv:17` */
  add(where: string, what: string): void {
    this.lines.push(`${where}: ${what}`);
  }
}
