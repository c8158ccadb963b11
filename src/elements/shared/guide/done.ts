// What was done about an action; and whether this browser keeps it.
import type { html as Html, nothing as Nothing } from 'lit';
import type { Words } from '../words.ts';
import type { Done } from './doing.ts';
import { forgotten, remembering } from './memory.ts';
import type { Kit, Scene } from './scene.ts';

/** The lines under an action: nothing as long as nothing was done about it. */
export function drawDone(
  done: Done | undefined,
  action: string,
  words: Words,
  html: typeof Html,
  nothing: typeof Nothing,
): unknown {
  const { spoke = 0, voicemail = 0, letter = 0, petition = 0 } = done?.[action] ?? {};
  const calls = spoke + voicemail;
  const lines = [
    calls > 0 && words.text('done.calls', { n: calls }),
    letter > 0 && words.text('done.letters', { n: letter }),
    petition > 0 && words.text('done.petition'),
  ].filter(Boolean);
  return lines.length ? html`<p class="note done" part="done">${lines.join(' ')}</p>` : nothing;
}

/** The box that lets this browser remember, where the owner offers it, and the button that makes it forget. */
export function drawMemory(
  { words, visit, tell }: Pick<Scene, 'words' | 'visit' | 'tell'>,
  { html, nothing }: Pick<Kit, 'html' | 'nothing'>,
): unknown {
  const { memory } = visit.doing;
  if (!memory) return nothing;
  const { kept, said } = memory;
  const tick = (event: Event) => {
    const box = (event.currentTarget as Element).closest('.memory')!.querySelector('input')!;
    // it shows what is kept, which may be nothing although it was ticked; and the button beside it goes when it was pressed
    box.checked = kept;
    box.focus();
    tell({ ask: 'do', deed: ({ doing }) => (kept ? forgotten(doing) : remembering(doing)) });
  };
  return html`<div class="memory" part="memory">
    <label class="pick"
      ><input type="checkbox" .checked=${kept} @change=${tick} />${words.text('memory.box')}</label
    >
    ${
      kept
        ? html`<button type="button" class="quiet" @click=${tick}>${words.text('memory.forget')}</button>`
        : nothing
    }
    <p class="said" role="status">${said ? words.text(said) : nothing}</p>
  </div>`;
}
