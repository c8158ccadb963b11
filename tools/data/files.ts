/** The names of the source files. Apart from what reads them, so that the writers of tables run where there is no disk. */
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
