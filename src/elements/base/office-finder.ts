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

  isLoading = false;

  constructor(private readonly host: LitElement) {}

  /** The visitor opened the list: what could not be loaded may be fetched again. */
  retry(): void {
    if (this.list === null) this.#key = '';
  }

  /** Fetches the offices, unless they are there or could not be loaded. */
  async find({ bioguide }: Member, directory: string | undefined, visit: VisitState): Promise<void> {
    const { position } = visit;
    const zip = parseZip(visit.zip);
    const key = [bioguide, directory, zip, position?.latitude, position?.longitude].join();
    if (key === this.#key) return;
    this.#key = key;
    this.list = undefined;
    this.isLoading = true;
    // this may run after an update, which must not ask for another one at once
    queueMicrotask(() => this.host.requestUpdate());
    const list = await loadDirectory(directory)
      .then((tables) => findOffices(bioguide, tables, { zip, position }))
      .catch(() => null);
    // the element may show another member by now
    if (key !== this.#key) return;
    this.list = list;
    this.isLoading = false;
    this.host.requestUpdate();
  }
}
