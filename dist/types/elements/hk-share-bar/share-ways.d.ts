import { type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import type { ShareHow } from '../../state/public-events.ts';
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
/** What is passed on, and where: copied, by mail, by one of the services. */
export declare const renderShareWays: (ways: ShareWays) => TemplateResult;
export {};
