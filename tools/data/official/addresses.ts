/** A file that an authority publishes, and how to check a download of it. */
export interface Address {
  /** Its name in the local folder. */
  file: string;
  url: string;
  /** Bytes that it has at least and at most; what is given up by half or ten times as long is something else. */
  least: number;
  most: number;
  /** The beginning of the file, after a byte order mark. */
  begins: RegExp;
  /** Only for files that are never updated. */
  sha256?: string;
  /** It changes often, so it is downloaded every time. */
  daily?: true;
}

const CENSUS = 'https://www2.census.gov';
const MB = 1_000_000;

/** All official files. `lines.ts` says which of them have the lines of a congress. */
export const ADDRESSES: readonly Address[] = [
  // https://github.com/unitedstates/congress-legislators
  {
    file: 'legislators-current.json',
    url: 'https://unitedstates.github.io/congress-legislators/legislators-current.json',
    least: 0.5 * MB,
    most: 10 * MB,
    begins: /^\s*\[/,
    daily: true,
  },
  {
    file: 'legislators-district-offices.json',
    url: 'https://unitedstates.github.io/congress-legislators/legislators-district-offices.json',
    least: 0.2 * MB,
    most: 5 * MB,
    begins: /^\s*\[/,
    daily: true,
  },
  // former members, because the Senate's list does not say since when a seat is vacant
  {
    file: 'legislators-historical.json',
    url: 'https://unitedstates.github.io/congress-legislators/legislators-historical.json',
    least: 3 * MB,
    most: 100 * MB,
    begins: /^\s*\[/,
    daily: true,
  },
  // https://clerk.house.gov/Members
  {
    file: 'MemberData.xml',
    url: 'https://clerk.house.gov/xml/lists/MemberData.xml',
    least: 0.2 * MB,
    most: 5 * MB,
    begins: /^\s*<(\?xml|MemberData)/,
    daily: true,
  },
  // https://www.senate.gov/senators/
  {
    file: 'senators_cfm.xml',
    url: 'https://www.senate.gov/general/contact_information/senators_cfm.xml',
    least: 0.02 * MB,
    most: 1 * MB,
    begins: /^\s*<(\?xml|contact_information)/,
    daily: true,
  },
  // https://www.census.gov/geographies/reference-files/time-series/geo/relationship-files.html
  {
    file: 'tab20_cd11920_zcta520_natl.txt',
    url: `${CENSUS}/geo/docs/maps-data/data/rel2020/cd-sld/tab20_cd11920_zcta520_natl.txt`,
    least: 6_195_997,
    most: 6_195_997,
    sha256: '57fad59f65af5179ddd18dcfb8f72482dc0cf04fe26e2b9b2b34c51c04405f77',
    begins: /^OID_CD119_20\|/,
  },
  {
    file: 'tab20_zcta520_tabblock20_natl.txt',
    url: `${CENSUS}/geo/docs/maps-data/data/rel2020/zcta520/tab20_zcta520_tabblock20_natl.txt`,
    least: 1050 * MB,
    most: 1070 * MB,
    begins: /^OID_ZCTA5_20\|/,
  },
  // https://www.census.gov/geographies/mapping-files/2027/dec/rdo/120-congressional-district-bef.html, and 2025, 119
  {
    file: 'cd119.zip',
    url: `${CENSUS}/programs-surveys/decennial/rdo/mapping-files/2025/119-congressional-district-befs/cd119.zip`,
    least: 22_959_130,
    most: 22_959_130,
    sha256: '1433feb5178dc7b4188ee30f5f7f715851f4400740b8fe1ce606a876c6294bd6',
    begins: /^PK\x03\x04/,
  },
  {
    file: 'cd120.zip',
    url: `${CENSUS}/programs-surveys/decennial/rdo/mapping-files/2027/120-congressional-district-befs/cd120.zip`,
    least: 10 * MB,
    most: 100 * MB,
    begins: /^PK\x03\x04/,
  },
  // https://geocarenavigator.hrsa.gov/, formerly UDS Mapper
  {
    file: 'ZIP Code to ZCTA Crosswalk.xlsx',
    url: 'https://data.hrsa.gov/DataDownload/GeoCareNavigator/ZIP%20Code%20to%20ZCTA%20Crosswalk.xlsx',
    least: 0.3 * MB,
    most: 20 * MB,
    begins: /^PK\x03\x04/,
  },
];

/** The crosswalk's name without extension: `.xlsx`, or `.csv` if it was saved by a spreadsheet program. */
export const CROSSWALK = 'ZIP Code to ZCTA Crosswalk';
