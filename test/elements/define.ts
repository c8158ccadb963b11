// Defines the elements once for a test file, as the module does.
import '../../src/index.ts';

/** The real tables, as the test server lays them out. */
export const DIRECTORY = '/data/';
