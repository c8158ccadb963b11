// The Census Bureau's cartographic boundary files of congressional districts, such as cb_2026_us_cd120_500k.zip or the same as
// GeoJSON: https://www.census.gov/geographies/mapping-files/time-series/geo/cartographic-boundary.html
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { STATE_BY_FIPS } from '../official/fips.ts';
import { readMember } from '../official/zip-archive.ts';
import { buildTopology } from './build-topology.ts';
import { readShapefile, type Area, type Ring } from './shapefile.ts';
import type { Districts } from './topology.ts';

export interface CensusDistricts {
  congress: number;
  districts: Districts;
}

async function memberOf(path: string, extension: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const name = `${basename(path, '.zip')}.${extension}`;
  for await (const chunk of readMember(path, name)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

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

async function areasIn(path: string): Promise<Area[]> {
  if (/\.zip$/i.test(path)) return readShapefile(await memberOf(path, 'shp'), await memberOf(path, 'dbf'));
  return areasOfGeoJson(readFileSync(path, 'utf8'));
}

/** Reads the districts of such a file, and of which congress they are. Throws, with the file's name, if it is something else. */
export async function readCensusDistricts(path: string): Promise<CensusDistricts> {
  const file = basename(path);
  try {
    const areas = (await areasIn(path)).filter(({ rings }) => rings.length);
    const column = Object.keys(areas[0]?.properties ?? {}).find((name) => /^CD\d+FP$/.test(name));
    if (!column) throw new Error('has no column of a congress, such as CD120FP');
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
        // its scale is in its name, and tells its error
        properties: { state, district: +code, src: `census-${file.replaceAll('_', '-')}` },
      };
    });
    return {
      congress: parseInt(column.slice(2)),
      districts: {
        type: 'Topology',
        arcs,
        objects: { districts: { type: 'GeometryCollection', geometries } },
      },
    };
  } catch (error) {
    const { message } = error as Error;
    throw new Error(message.startsWith(file) ? message : `${file}: ${message}`, { cause: error });
  }
}
