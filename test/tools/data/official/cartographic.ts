// A cartographic boundary file of the Census Bureau, made up for a test: the districts as squares side by side, each area with its
// own copy of every line, as a zipped shapefile and as GeoJSON.
import { zipSync } from 'fflate';
import { DISTRICTS } from '../../../../tools/data/house-districts.ts';
import { STATE_BY_FIPS } from '../../../../tools/data/official/fips.ts';
import { SIDE, SOUTH, WEST } from '../../../congress/boundaries-of.ts';

const COLUMNS = 21;
const FIPS = new Map([...STATE_BY_FIPS].map(([number, state]) => [state, number]));
const DELEGATES = ['AS', 'DC', 'GU', 'MP', 'PR', 'VI'];

type Ring = [number, number][];

/** The middle of the square of a district. */
export function middleOf(
  id: string,
  ids: string[] = [...DISTRICTS],
): { latitude: number; longitude: number } {
  const at = ids.indexOf(id);
  return {
    longitude: WEST + SIDE * ((at % COLUMNS) + 0.5),
    latitude: SOUTH + SIDE * (Math.floor(at / COLUMNS) + 0.5),
  };
}

function ringOf(id: string, ids: string[]): Ring {
  const { latitude, longitude } = middleOf(id, ids);
  const [west, south, half] = [longitude - SIDE / 2, latitude - SIDE / 2, SIDE / 2];
  const [east, north] = [west + SIDE, south + SIDE];
  // clockwise, as shapefiles have outer rings; with a point in the middle of each side
  return [
    [west, south],
    [west, south + half],
    [west, north],
    [west + half, north],
    [east, north],
    [east, south + half],
    [east, south],
    [west + half, south],
    [west, south],
  ];
}

const rowOf = (id: string) => {
  const [state = '', number = ''] = id.split('-');
  const code = DELEGATES.includes(state) ? '98' : number === 'AL' ? '00' : number.padStart(2, '0');
  return { STATEFP: FIPS.get(state)!, CD120FP: code, GEOID: FIPS.get(state)! + code };
};

/** @param ids the districts in the order of their squares */
export const geoJson = (ids: string[] = [...DISTRICTS]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: ids.map((id) => ({
      type: 'Feature',
      properties: rowOf(id),
      geometry: { type: 'Polygon', coordinates: [ringOf(id, ids)] },
    })),
  });

/** @param ids the districts in the order of their squares */
export function shapefileZip(name: string, ids: string[] = [...DISTRICTS]): Uint8Array {
  const shapes = ids.map((id) => {
    const ring = ringOf(id, ids);
    const shape = Buffer.alloc(8 + 48 + 16 * ring.length);
    shape.writeInt32BE((shape.length - 8) / 2, 4);
    shape.writeInt32LE(5, 8);
    shape.writeInt32LE(1, 44);
    shape.writeInt32LE(ring.length, 48);
    for (const [i, [x, y]] of ring.entries()) {
      shape.writeDoubleLE(x, 56 + 16 * i);
      shape.writeDoubleLE(y, 64 + 16 * i);
    }
    return shape;
  });
  const head = Buffer.alloc(100);
  head.writeInt32BE(9994, 0);
  head.writeInt32LE(5, 32);
  const fields = [
    ['STATEFP', 2],
    ['CD120FP', 2],
    ['GEOID', 4],
  ] as const;
  const table = Buffer.alloc(32 + 32 * fields.length + 1);
  table.writeUInt8(3, 0);
  table.writeUInt32LE(ids.length, 4);
  table.writeUInt16LE(table.length, 8);
  table.writeUInt16LE(9, 10);
  for (const [i, [field, length]] of fields.entries()) {
    table.write(`${field}\0`, 32 + 32 * i, 'latin1');
    table.write('C', 32 + 32 * i + 11, 'latin1');
    table.writeUInt8(length, 32 + 32 * i + 16);
  }
  table.writeUInt8(13, table.length - 1);
  const rows = ids.map((id) => ` ${Object.values(rowOf(id)).join('')}`).join('');
  return zipSync({
    [`${name}.shp`]: Buffer.concat([head, ...shapes]),
    [`${name}.dbf`]: Buffer.concat([table, Buffer.from(rows, 'latin1'), Buffer.from([26])]),
    [`${name}.prj`]: Buffer.from('GEOGCS["GCS_North_American_1983"]'),
  });
}
