import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type { Faults } from '../faults.ts';
import { checkZip } from './zip-archive.ts';

const COLUMNS = ['ZIP_CODE', 'ZCTA'] as const;

/** A workbook is a zip archive, which is read into memory as a whole. The crosswalk unpacks to 10 MB. */
const MOST_UNPACKED = 200_000_000;

type Cell = string | number | boolean | Date | null;

async function sheetsOf(path: string): Promise<unknown[][][]> {
  if (path.endsWith('.csv')) return [parse(await readFile(path), { bom: true, relax_column_count: true })];
  await checkZip(path, MOST_UNPACKED);
  const sheets = await readXlsxFile(path);
  return sheets.map(({ data }) => data);
}

/** A ZIP code with its leading zeros, which spreadsheets drop from numbers. */
const code = (cell: unknown) => {
  const text = String((cell as Cell) ?? '').trim();
  return /^\d{1,5}$/.test(text) ? text.padStart(5, '0') : text;
};

/** Reads the crosswalk from ZIP codes to ZCTAs; ZIP codes in no ZCTA are left out. */
export async function readCrosswalk(path: string, faults: Faults): Promise<Map<string, string>> {
  const file = basename(path);
  const sheets = await sheetsOf(path).catch((error: unknown) => {
    throw new Error(`${file}: ${(error as Error).message}`);
  });
  for (const [head = [], ...rows] of sheets) {
    const names = head.map((cell) => code(cell).toUpperCase());
    const at = COLUMNS.map((name) => names.indexOf(name));
    if (at.includes(-1)) continue;
    const zctas = new Map<string, string>();
    for (const [i, row] of rows.entries()) {
      const [zip, zcta] = at.map((index) => code(row[index])) as [string, string];
      const where = `${file}:${i + 2}`;
      if (!zip && !zcta) continue;
      if (!/^\d{5}$/.test(zip)) faults.add(where, `"${zip}" is not a ZIP code`);
      else if (zctas.has(zip)) faults.add(where, `${zip} is listed twice`);
      else if (/^\d{5}$/.test(zcta)) zctas.set(zip, zcta);
      // military ZIP codes, and some in the territories, have no ZCTA
      else if (zcta && !/^(N\/?A|No ZCTA)$/i.test(zcta))
        faults.add(where, `${zip} is in "${zcta}", which is not a ZCTA`);
    }
    return zctas;
  }
  throw new Error(`${file}: no sheet has the columns ${COLUMNS.join(' and ')}`);
}
