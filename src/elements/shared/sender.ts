/** A script with the visitor's name in the first brackets that have a blank: "[My name is ____.]". */
export const fillName = (text: string, name: string): string =>
  // a function, for in a pattern of replacement a typed `$&` would stand for something else
  name ? text.replace(/\[([^\][]*?)__+([^\]]*)]/, (_, before, after) => `${before}${name}${after}`) : text;

/**
 * What a script says after "my ZIP code is".
 *
 * @param fallback where neither is typed
 */
export const fillZip = (zip: string, town: string, fallback: string): string =>
  town ? `${zip || '[your ZIP code]'}, in ${town}` : zip || fallback;
