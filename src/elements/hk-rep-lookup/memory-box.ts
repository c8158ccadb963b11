import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../base/button.ts';
import { guarded } from '../base/guarded.ts';
import type { RenderContext } from './render-context.ts';

/** The checkbox for remembering on this device, if the site's owner turned that on, and the button to forget. */
export function renderMemoryBox({
  localizer,
  visit,
  dispatch,
}: Pick<RenderContext, 'localizer' | 'visit' | 'dispatch'>): TemplateResult | typeof nothing {
  if (!visit.memory) return nothing;
  const { isOn, status } = visit.memory;
  const toggle = (event: Event) => {
    const box = (event.currentTarget as Element).closest('.memory')!.querySelector('input')!;
    // the box shows whether something is stored; storing may fail, so a click does not change it directly
    box.checked = isOn;
    // moves the focus first, because the button is removed when it is pressed
    box.focus();
    dispatch({ type: isOn ? 'forget-activity' : 'remember-activity' });
  };
  return html`<div class="memory" part="memory">
    <label class="pick"
      ><input
        type="checkbox"
        .checked=${isOn}
        @change=${guarded(toggle)}
      />${localizer.text('memory.box')}</label
    >
    ${isOn ? button({ text: localizer.text('memory.forget'), onClick: toggle, look: 'quiet' }) : nothing}
    <p class="status-message" role="status">${status ? localizer.text(status) : nothing}</p>
  </div>`;
}
