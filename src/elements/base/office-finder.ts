import type { LitElement } from 'lit';
import { parseZip, type Member } from '../../congress/congress.ts';
import { loadDirectory } from '../../congress/directory.ts';
import { loadOfficeLists, type ListOffices, type OfficeList } from '../../congress/offices.ts';
import type { VisitState } from '../../state/state.ts';

/** What offices are listed for: the directory, and where the visitor is. */
function keyOf(directory: string | undefined, { zip, position }: VisitState): string {
  return [directory, parseZip(zip), position?.latitude, position?.longitude].join();
}

/** Fetches the table of local offices when a visitor wants to see those of a member. */
export class OfficeFinder {
  /** What the offices were fetched for. */
  #key = '';

  /** Null if the offices could not be loaded, undefined until they are. */
  #listOffices: ListOffices | null | undefined;

  constructor(private readonly host: LitElement) {}

  /** A member's offices; null if they could not be loaded, undefined until they are. */
  listOf(
    { bioguide }: Member,
    directory: string | undefined,
    visit: VisitState,
  ): OfficeList | null | undefined {
    try {
      return keyOf(directory, visit) === this.#key
        ? this.#listOffices && this.#listOffices(bioguide)
        : undefined;
    } catch {
      // a line that cannot be read
      return null;
    }
  }

  /** What could not be loaded is fetched again. */
  retry(): void {
    this.#key = '';
    this.host.requestUpdate();
  }

  /** Fetches the offices, unless they are there or could not be loaded. */
  async load(directory: string | undefined, visit: VisitState): Promise<void> {
    const key = keyOf(directory, visit);
    if (key === this.#key) return;
    this.#key = key;
    this.#listOffices = undefined;
    this.host.requestUpdate();
    const listOffices = await loadDirectory(directory)
      .then((tables) => loadOfficeLists(tables, { zip: parseZip(visit.zip), position: visit.position }))
      .catch(() => null);
    // the visitor may be elsewhere by now
    if (key !== this.#key) return;
    this.#listOffices = listOffices;
    this.host.requestUpdate();
  }
}
