import type { LitElement } from 'lit';
import { parseZip, type Member } from '../../congress/congress.ts';
import { loadDirectory } from '../../congress/directory.ts';
import { findOffices, type OfficeList } from '../../congress/offices.ts';
import type { VisitState } from '../../state/state.ts';

/** Fetches the local offices of the member that an element shows. */
export class OfficeFinder {
  #key = '';

  /** Null if they could not be loaded, undefined until they are. */
  list: OfficeList | null | undefined;

  constructor(private readonly host: LitElement) {}

  /** What could not be loaded is fetched again. */
  retry(): void {
    this.#key = '';
    this.host.requestUpdate();
  }

  /** Fetches the offices, unless they are there or could not be loaded. */
  async find({ bioguide }: Member, directory: string | undefined, visit: VisitState): Promise<void> {
    const { position } = visit;
    const zip = parseZip(visit.zip);
    const key = [bioguide, directory, zip, position?.latitude, position?.longitude].join();
    if (key === this.#key) return;
    this.#key = key;
    const isReplaced = this.list !== undefined;
    this.list = undefined;
    // another member's offices go at once; this may follow an update, which must not ask for another one itself
    if (isReplaced) queueMicrotask(() => this.host.requestUpdate());
    const list = await loadDirectory(directory)
      .then((tables) => findOffices(bioguide, tables, { zip, position }))
      .catch(() => null);
    // the element may show another member by now
    if (key !== this.#key) return;
    this.list = list;
    this.host.requestUpdate();
  }
}
