/** The names of the source files. In a module of its own, so that code which needs only the names does not import `node:fs`. */
export const FILES = {
  legislators: 'legislators-current.json',
  changes: 'member-changes.json',
  redrawn: 'redrawn-maps-120.json',
  zips: 'zip-districts-119.csv',
  boundaries: 'cd119-combined.topo.json',
  offices: 'legislators-district-offices.json',
  corrections: 'office-corrections.json',
  centres: 'zcta-centroids-census-gaz2021.csv',
} as const;
