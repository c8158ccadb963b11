import type { TemplateResult } from 'lit';
import type { Kit, Scene } from './scene.ts';

const LABELS = { name: 'sender.name', town: 'sender.town' } as const;

/** The visitor's own name and town, if they care to type them. */
export function drawSender({ words, visit, tell }: Scene, { html }: Kit): TemplateResult {
  const { name = '', town = '' } = visit.doing;
  const field = (id: 'name' | 'town', value: string, complete: 'name' | 'address-level2') =>
    html`<p>
      <label for=${`my-${id}`}>${words.text(LABELS[id])}</label>
      <input
        id=${`my-${id}`}
        autocomplete=${complete}
        dir="auto"
        maxlength="80"
        .value=${value}
        @input=${(event: Event) => {
          const typed = (event.target as HTMLInputElement).value;
          tell({ ask: 'do', deed: ({ doing }) => ({ ...doing, [id]: typed }) });
        }}
      />
    </p>`;
  return html`<details class="sender">
    <summary>${words.text('sender.heading')}</summary>
    <div class="row">${field('name', name, 'name')} ${field('town', town, 'address-level2')}</div>
    <p class="note">${words.text('sender.what')}</p>
  </details>`;
}
