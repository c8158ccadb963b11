/** What the visitor typed of themselves; empty where they did not. */
export interface Sender {
  name: string;
  town: string;
}

/** A script with the visitor's name in the first brackets that have a blank: "[My name is ____.]". */
export const fillName = (script: string, name: string): string =>
  // a replacement as text would give a typed `$&` a meaning
  name
    ? script.replace(/\[([^\][]*?)__+([^\]]*)]/, (_, before, after) => `${before}${name}${after}`)
    : script;

/**
 * A script with the visitor's name, and their town beside the ZIP code.
 *
 * @param zip what stands in the script for their ZIP code, where the town may stand beside it: in English
 */
export function fillSender(script: string, { name, town }: Sender, zip?: string): string {
  const digits = zip && /^\d+$/.test(zip) ? zip : '[your ZIP code]';
  const placed = zip && town ? script.replace(zip, () => `${digits}, in ${town}`) : script;
  return fillName(placed, name);
}
