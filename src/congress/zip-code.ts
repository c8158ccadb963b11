// more digits right after a hyphen are no ZIP+4, and belong to something that is no ZIP code
const ZIP_IN_TEXT = /(?<!\d-?)(\d{5})(?:[ -]?\d{4})?(?!-?\d)/g;

/** The value of a decimal digit of any script. Each script has its ten digits in a row, from zero up. */
function digitValue(digit: string): string {
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - value - 1))) value++;
  return String(value % 10);
}

/**
 * The five digits of a ZIP code in what somebody typed or pasted, or null.
 *
 * Accepts ZIP+4 (with or without its hyphen), spaces, invisible characters, the digits of any script and a whole address line. A US address ends with
 * its ZIP code, so the last match counts: a house number may have five digits too.
 */
export function parseZip(text: string): string | null {
  const line = String(text)
    .normalize('NFKC')
    // such as zero-width spaces
    .replace(/\p{Cf}/gu, '')
    .replace(/(?![0-9])\p{Nd}/gu, digitValue)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ');
  const [, zip] =
    [...line.matchAll(ZIP_IN_TEXT)].at(-1) ?? /^(\d{5})(\d{4})?$/.exec(line.replace(/[ -]/g, '')) ?? [];
  return zip ?? null;
}

/**
 * The answer for a ZIP code that belongs to no district, whatever the tables say; null for any other. Source: United States
 * Postal Service, Publication 28 and the list of three-digit prefixes (L002): AA 340, AE 090-098, AP 962-966; the freely
 * associated states share 969 with Guam and the Northern Marianas; 96898 is Wake Island, which the Census Bureau's tables
 * count as part of Hawaii although it has no vote.
 */
export function specialZip(zip: string): 'military' | 'no-seat' | null {
  const prefix = +zip.slice(0, 3);
  if (prefix === 340 || (prefix >= 90 && prefix <= 98) || (prefix >= 962 && prefix <= 966)) return 'military';
  if (zip === '96898') return 'no-seat';
  const end = +zip.slice(3);
  return prefix === 969 && ((end >= 39 && end <= 44) || end === 60 || end === 70) ? 'no-seat' : null;
}

/** The territory of a 969 code by its last two digits (10-32 Guam, 50-52 Northern Marianas), or null. */
export function pacificTerritory(zip: string): string | null {
  const end = +zip.slice(3);
  if (!zip.startsWith('969')) return null;
  return end >= 10 && end <= 32 ? 'GU' : end >= 50 && end <= 52 ? 'MP' : null;
}
