/** What the visitor typed about themselves; empty by default. */
export interface Sender {
  name: string;
  town: string;
}

/** Without the spaces around it, which the suggestions of a phone's keyboard leave. */
export const tidySender = ({ name, town }: Sender): Sender => ({ name: name.trim(), town: town.trim() });

/** A script with the visitor's name in the first brackets that have a blank, such as "[My name is ____.]". */
export const fillName = (script: string, name: string): string =>
  // a function, because in a replacement string a typed `$&` would have a meaning
  name
    ? script.replace(
        /\[((?:[^\][_]|_(?!_))*)__+(?!_)([^\][]*)\]/,
        (_, before, after) => `${before}${name}${after}`,
      )
    : script;

/**
 * A script with the visitor's name, and their town beside the ZIP code.
 *
 * @param zip the text for the ZIP code in an English script, after which the town is added; without it, only the name is filled in
 */
export function fillSender(script: string, { name, town }: Sender, zip?: string): string {
  const digits = zip && /^\d+$/.test(zip) ? zip : '[your ZIP code]';
  const placed = zip && town ? script.replace(zip, () => `${digits}, in ${town}`) : script;
  return fillName(placed, name);
}
