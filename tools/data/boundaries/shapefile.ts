// Reads the areas of a shapefile: polygons (.shp) and their attributes (.dbf). The format: ESRI Shapefile Technical Description,
// July 1998; dBASE III.

/** A closed line, as longitude and latitude. */
export type Ring = [x: number, y: number][];

export interface Area {
  properties: Record<string, string>;
  rings: Ring[];
}

const POLYGON = 5;
const NOTHING = 0;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function ringsOf(view: DataView, at: number): Ring[] {
  const type = view.getInt32(at, true);
  if (type === NOTHING) return [];
  if (type !== POLYGON) throw new Error(`has shapes of type ${type}, not polygons`);
  const parts = view.getInt32(at + 36, true);
  const points = view.getInt32(at + 40, true);
  const start = at + 44 + 4 * parts;
  const firsts = Array.from({ length: parts }, (_, i) => view.getInt32(at + 44 + 4 * i, true));
  return firsts.map((first, i) =>
    Array.from({ length: (firsts[i + 1] ?? points) - first }, (_, n) => {
      const point = start + 16 * (first + n);
      return [view.getFloat64(point, true), view.getFloat64(point + 8, true)];
    }),
  );
}

function readRows(dbf: Uint8Array): Record<string, string>[] {
  const view = viewOf(dbf);
  const text = (from: number, length: number) =>
    new TextDecoder('latin1').decode(dbf.subarray(from, from + length)).split('\0')[0]!;
  const count = view.getUint32(4, true);
  const head = view.getUint16(8, true);
  const width = view.getUint16(10, true);
  const fields: { name: string; from: number; length: number }[] = [];
  let from = 1;
  for (let at = 32; at + 32 <= head && view.getUint8(at) !== 13; at += 32) {
    const length = view.getUint8(at + 16);
    fields.push({ name: text(at, 11), from, length });
    from += length;
  }
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(
      fields.map(({ name, from: start, length }) => [name, text(head + row * width + start, length).trim()]),
    ),
  );
}

/** The areas of a shapefile. Throws if it does not hold polygons, or if it is cut short. */
export function readShapefile(shp: Uint8Array, dbf: Uint8Array): Area[] {
  const view = viewOf(shp);
  const rows = readRows(dbf);
  const areas: Area[] = [];
  for (let at = 100; at < shp.length; at += 8 + 2 * view.getInt32(at + 4)) {
    const properties = rows[areas.length];
    if (!properties) throw new Error('has more shapes than rows');
    areas.push({ properties, rings: ringsOf(view, at + 8) });
  }
  if (areas.length !== rows.length) throw new Error(`has ${areas.length} shapes, but ${rows.length} rows`);
  return areas;
}
