import type { LitElement } from 'lit';
import { parseZip, type Member } from '../../congress/congress.ts';
import { loadDirectory } from '../../congress/directory.ts';
import { findOffices, type OfficeList } from '../../congress/offices.ts';
import type { VisitState } from '../../state/state.ts';

/** Fetches the local offices of the member that an element shows. */
export class OfficeFinder {
  #key = '';

  /** Null if they could not be loaded, undefined while they are loading. */
  list: OfficeList | null | undefined;

  constructor(private readonly host: LitElement) {}

  /** Fetches the offices, unless they are there; those that could not be loaded are fetched again. */
  async find({ bioguide }: Member, directory: string | undefined, visit: VisitState): Promise<void> {
    const { position } = visit;
    const zip = parseZip(visit.zip);
    const key = [bioguide, directory, zip, position?.latitude, position?.longitude].join();
    if (key === this.#key && this.list !== null) return;
    this.#key = key;
    this.list = undefined;
    const list = await loadDirectory(directory)
      .then((tables) => findOffices(bioguide, tables, { zip, position }))
      .catch(() => null);
    // the element may show another member by now
    if (key !== this.#key) return;
    this.list = list;
    this.host.requestUpdate();
  }
}
