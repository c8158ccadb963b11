/** A line of a source that cannot be right, named so that a person finds it. */
export class Faults {
  readonly lines: string[] = [];

  /** @param where file and line or key, such as `zip-districts-119.csv:17` */
  add(where: string, what: string): void {
    this.lines.push(`${where}: ${what}`);
  }
}
