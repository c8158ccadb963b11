// Files for the visitor's calendar. They are made in the browser, and nothing is sent.
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import { icalendarOf, type CalendarEvent } from '../../lib/icalendar.ts';
import { saveFile } from '../../lib/save-file.ts';
import { announce } from '../../state/public-events.ts';
import { OMITTED } from './attributes.ts';
import { button } from './button.ts';
import { guarded } from './guarded.ts';
import type { HkElement } from './hk-element.ts';

/** It does not tell what the file is about, because others may see the visitor's downloads. */
const FILE_NAME = 'reminder.ics';

/** What is saved for a calendar: without `isTelling`, nothing that tells what it is about. */
type Make = (isTelling: boolean) => CalendarEvent;

/** Saves files for an element, and remembers the message about the last one. */
export class CalendarFiles {
  /** The visitor lets the files say what they are about. */
  isTelling = false;

  #saved?: { id: string; isDone: boolean } | undefined;

  constructor(private readonly host: HkElement) {}

  tell(isTelling: boolean): void {
    this.isTelling = isTelling;
    this.host.requestUpdate();
  }

  reset(): void {
    this.#saved = undefined;
  }

  async save(id: string, make: Make, kind: 'call' | 'event'): Promise<void> {
    // removed first, so that screen readers announce the same message again
    this.reset();
    this.host.requestUpdate();
    await this.host.updateComplete;
    let isDone = true;
    try {
      const text = icalendarOf(make(this.isTelling), Date.now());
      saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), FILE_NAME, this.host.ownerDocument);
    } catch {
      isDone = false;
    }
    this.#saved = { id, isDone };
    this.host.requestUpdate();
    if (isDone) announce(this.host, 'hk-reminder', { kind });
  }

  /** The message for the visitor after a file was saved; otherwise empty. */
  statusMessage(id: string, localizer: Localizer): string {
    if (this.#saved?.id !== id) return '';
    return this.#saved.isDone
      ? localizer.text('calendar.saved', { file: FILE_NAME })
      : localizer.text('calendar.failed');
  }
}

interface CalendarOffer {
  localizer: Localizer;
  files: CalendarFiles;
  id: string;
  kind: 'call' | 'event';
  /** What is offered. */
  summary: string;
  /** The ids of the elements that name it, where the summary alone does not. */
  labelledBy?: string;
  /** What the file says. */
  what: string;
  /** What it says too if the visitor ticks the box. */
  tell: string;
  make: Make;
}

/** The offer to save something for the visitor's calendar. */
export function renderCalendarOffer(offer: CalendarOffer): TemplateResult {
  const { localizer, files, id, kind, summary, labelledBy = OMITTED, what, tell, make } = offer;
  const toggle = (event: Event) => files.tell((event.currentTarget as HTMLInputElement).checked);
  return html`<details class="calendar" part="calendar">
    <summary id=${id} aria-labelledby=${labelledBy}>${summary}</summary>
    <p class="note">${what}</p>
    <label class="pick"
      ><input type="checkbox" .checked=${files.isTelling} @change=${guarded(toggle)} />${tell}</label
    >
    ${button({
      text: localizer.text('calendar.save'),
      onClick: () => files.save(id, make, kind),
      look: 'quiet',
      id: `save-${id}`,
      ...(labelledBy !== OMITTED && { labelledBy: `save-${id} ${labelledBy.split(' ').at(-1)}` }),
    })}
    <p class="status-message" role="status">${files.statusMessage(id, localizer) || nothing}</p>
  </details>`;
}
