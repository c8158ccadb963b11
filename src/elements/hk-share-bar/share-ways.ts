import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import { hostOf } from '../../lib/links.ts';
import type { ShareHow } from '../../state/public-events.ts';
import { button } from '../base/button.ts';
import { externalLink } from '../base/external-link.ts';
import { guarded } from '../base/guarded.ts';
import { MAIL, mailLink, servicesOf, type Service } from './services.ts';

interface ShareWays {
  localizer: Localizer;
  subject: string;
  text: string;
  url: string;
  /** Ids of services, if the owner names some. */
  services: string[] | undefined;
  onCopy: () => unknown;
  onShare: (how: ShareHow) => void;
}

function renderService(service: Service | typeof MAIL, ways: ShareWays): TemplateResult {
  const { localizer, subject, text, url, onShare } = ways;
  if (service === MAIL)
    // a new tab would stay empty
    return html`<a
      class="button quiet"
      part="share-service"
      href=${mailLink(subject, text, url)}
      @click=${guarded(() => onShare('mail'))}
      >${localizer.text('share.mail')}</a
    >`;
  const link = service.link(text, url);
  return externalLink(
    link,
    html`<span><b>${service.name}</b> <span class="host">${hostOf(link).replace('www.', '')}</span></span>`,
    {
      localizer,
      className: 'button quiet',
      part: 'share-service',
      onClick: () => onShare(service.id),
    },
  );
}

/** What is passed on, and where: copied, by mail, by one of the services. */
export const renderShareWays = (ways: ShareWays): TemplateResult =>
  html`<p class="words" dir="auto">${ways.text}</p>
    <p class="note" id="link" translate="no" dir="ltr">${ways.url}</p>
    <div class="two">
      ${button({
        text: ways.localizer.text('share.copy'),
        onClick: ways.onCopy,
        look: 'quiet',
        id: 'copy-link',
        part: 'share-service',
      })}
      ${servicesOf(ways.services).map((service) => renderService(service, ways))}
    </div>`;
