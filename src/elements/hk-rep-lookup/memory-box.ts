import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../base/button.ts';
import type { RenderContext } from './render-context.ts';

/** The box that lets this browser remember, where the owner offers it, and the button that makes it forget. */
export function renderMemoryBox({
  localizer,
  visit,
  dispatch,
}: Pick<RenderContext, 'localizer' | 'visit' | 'dispatch'>): TemplateResult | typeof nothing {
  if (!visit.memory) return nothing;
  const { isOn, status } = visit.memory;
  const toggle = (event: Event) => {
    const box = (event.currentTarget as Element).closest('.memory')!.querySelector('input')!;
    // the box shows what is stored, which may be nothing although it was ticked
    box.checked = isOn;
    // the button goes when it was pressed, and the focus must not be lost with it
    box.focus();
    dispatch({ type: isOn ? 'forget-activity' : 'remember-activity' });
  };
  return html`<div class="memory" part="memory">
    <label class="pick"
      ><input type="checkbox" .checked=${isOn} @change=${toggle} />${localizer.text('memory.box')}</label
    >
    ${isOn ? button({ text: localizer.text('memory.forget'), onClick: toggle, look: 'quiet' }) : nothing}
    <p class="status-message" role="status">${status ? localizer.text(status) : nothing}</p>
  </div>`;
}
