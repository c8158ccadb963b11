import { html, nothing, type TemplateResult } from 'lit';
import { hostOf } from '../../lib/links.ts';
import { callProgress, nextTopic, seatsToCall } from '../../state/selectors.ts';
import { button } from '../base/button.ts';
import { EXPORT_PARTS } from '../base/export-parts.ts';
import { externalLink } from '../base/external-link.ts';
import type { AnswerContext } from './render-context.ts';

/** The end of the calls: what was done, or that there is nobody to call, and what else can be done. */
export function renderCallEnd(context: AnswerContext): TemplateResult {
  const { localizer, topic, topics, visit, dispatch, petition, eventsUrl, nextUrl, openPetition, share } =
    context;
  const { called, total } = callProgress(visit, topic);
  const next = nextTopic(visit, topics, topic);
  const canWrite = seatsToCall(visit, topic.chamber).some(({ member }) => member);
  const canShare = context.canShare();
  const what = called ? 'end.what' : total ? 'end.none' : 'end.nobody';
  const write = canWrite
    ? button({
        text: localizer.text('end.write'),
        onClick: () => dispatch({ type: 'show', view: 'letters' }),
        // one thing is to be done next
        look: canShare ? 'quiet' : 'primary',
        id: 'write-too',
      })
    : nothing;
  return html`<section class="say">
    <p>${localizer.text(what, { done: called, total })}</p>
    ${
      canShare
        ? html`<hk-share-bar
            lang=${localizer.lang}
            exportparts=${EXPORT_PARTS}
            .content=${share}
            .isMain=${true}
          ></hk-share-bar>`
        : write
    }
    <div class="two">
      ${canShare ? write : nothing}
      ${
        next
          ? button({
              text: localizer.text('end.next'),
              onClick: () => dispatch({ type: 'choose-topic', topic: next.id, view: 'calls' }),
              look: 'quiet',
              id: 'next-topic',
            })
          : nothing
      }
      ${
        eventsUrl
          ? externalLink(eventsUrl, localizer.text('events.heading'), {
              localizer,
              className: 'button quiet',
            })
          : nothing
      }
      ${
        petition
          ? externalLink(petition.url, localizer.text('action.petition', { host: hostOf(petition.url) }), {
              localizer,
              className: 'button quiet',
              onClick: openPetition,
            })
          : nothing
      }
      ${
        nextUrl
          ? externalLink(nextUrl, localizer.text('end.more', { host: hostOf(nextUrl) }), {
              localizer,
              className: 'button quiet',
            })
          : nothing
      }
    </div>
  </section>`;
}
