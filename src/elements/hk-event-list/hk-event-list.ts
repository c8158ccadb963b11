import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { orderEvents, type PlacedEvent } from '../../campaign/event-order.ts';
import type { LocalEvent } from '../../campaign/events.ts';
import { hasGeoData } from '../../congress/built.ts';
import { parseZip } from '../../congress/congress.ts';
import { loadDirectory } from '../../congress/directory.ts';
import { loadCentres, milesBetween, type CentreOf, type Coordinates } from '../../congress/offices.ts';
import { stateNames } from '../../i18n/states.ts';
import { hostOf } from '../../lib/links.ts';
import { announce } from '../../state/public-events.ts';
import { INITIAL_STATE, type VisitState } from '../../state/state.ts';
import { button } from '../base/button.ts';
import { CalendarFiles } from '../base/calendar-file.ts';
import { controls } from '../base/controls.styles.ts';
import { renderEachMinute } from '../base/each-minute.ts';
import { externalLink, linkFromAttribute } from '../base/external-link.ts';
import { HkElement } from '../base/hk-element.ts';
import { loadEvents } from './event-file.ts';
import { renderEvent } from './event-view.ts';
import { styles } from './hk-event-list.styles.ts';

/** How many events are shown at first, and how many more with each press. */
const FIRST = 5;
const MORE = 20;

const isOnline = ({ online }: LocalEvent) => online === 'only';

/**
 * Local events from a file, those near the visitor first once the card knows where that is, and a link to a page with all of
 * them. Without an address it shows nothing.
 *
 * @tag hk-event-list
 *
 * @attr {string} for - Outside a card: the id of the card that it belongs to.
 *
 * @csspart event - One event.
 * @csspart calendar - The offer of a file for the visitor's calendar.
 * @csspart link - The link to the events.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-reminder - The visitor saved a file for their calendar: for an `event`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The file of `events` could not be used.
 */
export class HkEventList extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  /** The address of a page with local events, such as a Facebook page. */
  @property({ attribute: 'events-url' }) eventsUrl?: string;

  /** The address of a file of events: JSON in the words of schema.org. */
  @property({ attribute: 'events-src' }) eventsSrc?: string;

  /** The address of the directory folder, if the element is used alone; by default the `data` folder beside the module. */
  @property() directory?: string;

  /** The state of the visit; set by the card. */
  @property({ attribute: false }) visit: VisitState = INITIAL_STATE;

  /** The events of the file; null if they could not be loaded, undefined while they are loading or none are wanted. */
  @state() private _events: LocalEvent[] | null | undefined;

  /** Where ZIP codes are. */
  @state() private _centreOf?: CentreOf;

  @state() private _shown = FIRST;

  #hasAskedForCentres = false;

  #listed: PlacedEvent[] = [];

  #files = new CalendarFiles(this);

  constructor() {
    super();
    renderEachMinute(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('eventsSrc')) this.guard(() => this.#load());
    // with the other tables, before there is an answer, so that no request tells of one
    if (this._events?.length && this.visit.asOf && !this.#hasAskedForCentres && hasGeoData(this.directory)) {
      this.#hasAskedForCentres = true;
      this.guard(() => this.#loadCentres());
    }
    this.#list();
  }

  async #load(): Promise<void> {
    const { eventsSrc } = this;
    this._events = undefined;
    this._shown = FIRST;
    this.#files.reset();
    if (!eventsSrc) return;
    const events = (await loadEvents(eventsSrc, this)) ?? null;
    if (eventsSrc !== this.eventsSrc) return;
    this._events = events?.filter(({ overAt }) => overAt > Date.now()) ?? null;
    if (!events) announce(this, 'hk-problem', { problem: 'events' });
  }

  async #loadCentres(): Promise<void> {
    // without them, events are in the order of their states
    this._centreOf = await loadDirectory(this.directory)
      .then(loadCentres)
      .catch(() => () => null);
  }

  #placeOf(zip: string | null | undefined): Coordinates | null {
    return (zip && this._centreOf?.(zip)) || null;
  }

  /** Where the visitor is, as exactly as the card knows it. */
  get #origin(): Coordinates | null {
    const { position } = this.visit;
    return position ?? this.#placeOf(parseZip(this.visit.zip));
  }

  #list(): void {
    const origin = this.#origin;
    const states = this.visit.answer?.states ?? [];
    const regions = new Set(states.flatMap((code) => [code, stateNames[code]]));
    this.#listed = orderEvents(
      (this._events ?? []).map((event) => {
        const { coordinates, zip, region } = event;
        const place = coordinates ?? this.#placeOf(zip);
        return {
          event,
          miles: origin && place && !isOnline(event) ? milesBetween(origin, place) : undefined,
          isInState: !!region && regions.has(region),
        };
      }),
    );
  }

  /** @param first the first of the new ones, which gets the focus */
  #showMore = async (first: string): Promise<void> => {
    this._shown += MORE;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#name-${first}`)?.focus();
  };

  /** The same in every order of the list, so that what was saved stays with its event. */
  #idOf({ event }: PlacedEvent): string {
    return `event-${this._events!.indexOf(event)}`;
  }

  /** Why the events are in this order. */
  #renderOrder(): TemplateResult | typeof nothing {
    const { localizer, visit } = this;
    const isNear = this.#listed.some(({ miles }) => miles !== undefined);
    const state = this.#listed.some(({ isInState }) => isInState) && visit.answer?.states;
    if (!isNear && !state) return nothing;
    const text = isNear
      ? localizer.text(visit.position ? 'events.near' : 'events.near-zip')
      : localizer.text('events.in-state', {
          state: localizer.list((state || []).map((code) => localizer.state(code))),
        });
    return html`<p class="note">${text}</p>`;
  }

  #renderEvents(shown: PlacedEvent[], now: number): unknown[] {
    // what is over leaves its place empty, so that the others and the focus stay where they are
    return this.#listed.map((placed) =>
      shown.includes(placed)
        ? keyed(
            placed.event.key,
            renderEvent(placed, this.#idOf(placed), { localizer: this.localizer, files: this.#files, now }),
          )
        : nothing,
    );
  }

  #renderList(): TemplateResult {
    const { localizer } = this;
    const now = Date.now();
    const coming = this.#listed.filter(({ event }) => event.overAt > now);
    if (!coming.length) return html`<p>${localizer.text('events.none')}</p>`;
    const online = coming.filter(({ event }) => isOnline(event));
    const onSite = coming.filter(({ event }) => !isOnline(event));
    const first = (events: PlacedEvent[]) => events.slice(0, this._shown);
    const left = [...onSite.slice(this._shown), ...online.slice(this._shown)];
    return html`${
      onSite.length
        ? html`${this.#renderOrder()}
            <ul class="events" role="list">
              ${this.#renderEvents(first(onSite), now)}
            </ul>`
        : nothing
    }
    ${
      online.length
        ? html`<p class="label" id="online">${localizer.text('events.online')}</p>
            <ul class="events" role="list" aria-labelledby="online">
              ${this.#renderEvents(first(online), now)}
            </ul>`
        : nothing
    }
    ${
      left[0]
        ? button({
            text: localizer.text('events.more', { n: left.length }),
            onClick: () => this.#showMore(this.#idOf(left[0]!)),
            look: 'quiet',
            id: 'more',
          })
        : nothing
    }`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { localizer, eventsSrc, _events } = this;
    const url = linkFromAttribute('events-url', this.eventsUrl);
    if (!url && !eventsSrc) return nothing;
    const message = _events === null ? 'events.failed' : _events ? '' : 'events.busy';
    return html`<div class="root" lang=${localizer.lang} dir="ltr">
      ${
        eventsSrc
          ? html`<p role="status">${message ? localizer.text(message) : nothing}</p>
              ${_events ? this.#renderList() : nothing}`
          : nothing
      }
      ${
        url
          ? html`<p part="link">
              ${externalLink(
                url,
                localizer.text(_events ? 'events.all' : 'events.link', { host: hostOf(url) }),
                { localizer },
              )}
            </p>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-event-list': HkEventList;
  }
}
