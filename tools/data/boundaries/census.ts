// The Census Bureau's cartographic boundary files of congressional districts, such as cb_2026_us_cd120_500k.zip or the same as
// GeoJSON: https://www.census.gov/geographies/mapping-files/time-series/geo/cartographic-boundary.html
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { STATE_BY_FIPS } from '../official/fips.ts';
import { membersOf, readMember } from '../official/zip-archive.ts';
import { buildTopology } from './build-topology.ts';
import { readShapefile, type Area, type Ring } from './shapefile.ts';
import type { Districts } from './topology.ts';

export interface CensusDistricts {
  congress: number;
  districts: Districts;
}

async function memberOf(path: string, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readMember(path, name)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What tells the error of a line; other scales are refused. */
const SOURCE = 'census-500k';

interface GeoJson {
  features?: {
    properties: Record<string, unknown>;
    geometry: { type: string; coordinates: Ring[] | Ring[][] } | null;
  }[];
}

function areasOfGeoJson(text: string): Area[] {
  const { features } = JSON.parse(text) as GeoJson;
  if (!Array.isArray(features)) throw new Error('is not GeoJSON with features');
  return features.map(({ properties, geometry }) => ({
    properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, String(value)])),
    rings:
      geometry?.type === 'MultiPolygon'
        ? (geometry.coordinates as Ring[][]).flat()
        : geometry?.type === 'Polygon'
          ? (geometry.coordinates as Ring[])
          : [],
  }));
}

/** The path of the one shapefile in an archive. */
async function shapefileIn(path: string): Promise<string> {
  const names = (await membersOf(path)).filter(
    (name) => /\.shp$/i.test(name) && !name.startsWith('__MACOSX/'),
  );
  if (names.length === 1) return names[0]!;
  throw new Error(
    names.length
      ? `it contains ${names.length} shapefiles, not one`
      : 'it does not contain a shapefile (.shp)',
  );
}

/** Throws unless the name of a file says that its scale is 1:500,000. */
function checkScale(name: string): void {
  if (!/[_-]500k\b/i.test(name))
    throw new Error(
      `the name ${basename(name)} does not say 500k, so its error is not known: take the file at 1:500,000, with the name that it has there`,
    );
}

/** The areas in a file, and the name that it has at the Census Bureau: browsers rename a zip, but not what is in it. */
async function areasIn(path: string): Promise<{ name: string; areas: Area[] }> {
  if (!/\.zip$/i.test(path)) return { name: path, areas: areasOfGeoJson(readFileSync(path, 'utf8')) };
  const name = await shapefileIn(path);
  const rows = await memberOf(path, name.replace(/shp$/i, 'dbf'));
  return { name, areas: readShapefile(await memberOf(path, name), rows) };
}

/** Reads the districts of such a file, and of which congress they are. Throws, with the file's name, if it is something else. */
export async function readCensusDistricts(path: string): Promise<CensusDistricts> {
  const file = basename(path);
  try {
    const { name, areas: listed } = await areasIn(path);
    const areas = listed.filter(({ rings }) => rings.length);
    const column = Object.keys(areas[0]?.properties ?? {}).find((name) => /^CD\d+FP$/.test(name));
    if (!column) throw new Error('has no column of a congress, such as CD120FP');
    checkScale(name);
    const { arcs, areas: all } = buildTopology(areas.map(({ rings }) => rings));
    const geometries = areas.flatMap(({ properties }, i) => {
      const code = properties[column]!;
      const state = STATE_BY_FIPS.get(properties['STATEFP'] ?? '');
      if (!state) throw new Error(`has a district of the state ${properties['STATEFP']}, which is not one`);
      // water that no state has assigned to a district
      if (code === 'ZZ') return [];
      return {
        type: 'Polygon' as const,
        arcs: all[i]!,
        properties: { state, district: +code, src: SOURCE },
      };
    });
    return {
      congress: parseInt(column.slice(2)),
      districts: {
        type: 'Topology',
        file,
        arcs,
        objects: { districts: { type: 'GeometryCollection', geometries } },
      },
    };
  } catch (error) {
    const { message } = error as Error;
    throw new Error(message.startsWith(file) ? message : `${file}: ${message}`, { cause: error });
  }
}
