import type { LitElement } from 'lit';
import { parseZip, type Member } from '../../congress/congress.ts';
import { loadDirectory } from '../../congress/directory.ts';
import { loadOfficeLists, type ListOffices, type OfficeList } from '../../congress/offices.ts';
import type { VisitState } from '../../state/state.ts';

/** Fetches the table of local offices when a visitor wants to see those of a member. */
export class OfficeFinder {
  /** What the offices were fetched for: the directory, and where the visitor is. */
  #key = '';

  /** Null if the offices could not be loaded, undefined until they are. */
  #listOffices: ListOffices | null | undefined;

  constructor(private readonly host: LitElement) {}

  /** A member's offices; null if they could not be loaded, undefined until they are. */
  listOf({ bioguide }: Member): OfficeList | null | undefined {
    try {
      return this.#listOffices ? this.#listOffices(bioguide) : this.#listOffices;
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
    const { position } = visit;
    const zip = parseZip(visit.zip);
    const key = [directory, zip, position?.latitude, position?.longitude].join();
    if (key === this.#key) return;
    this.#key = key;
    this.#listOffices = undefined;
    this.host.requestUpdate();
    const listOffices = await loadDirectory(directory)
      .then((tables) => loadOfficeLists(tables, { zip, position }))
      .catch(() => null);
    // the visitor may be elsewhere by now
    if (key !== this.#key) return;
    this.#listOffices = listOffices;
    this.host.requestUpdate();
  }
}
