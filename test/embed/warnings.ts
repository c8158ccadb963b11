/** Keeps the console warnings of each test, in a list that is emptied before the next one. */
export function keepWarnings(): string[] {
  const { warn } = console;
  const told: string[] = [];
  beforeEach(() => {
    told.length = 0;
    console.warn = (sentence: string) => told.push(sentence);
  });
  afterEach(() => {
    console.warn = warn;
  });
  return told;
}
