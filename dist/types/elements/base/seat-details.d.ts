import { type TemplateResult } from 'lit';
import type { Member, Seat } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import type { VisitState } from '../../state/state.ts';
import type { OfficeFinder } from './office-finder.ts';
interface DetailsContext {
    localizer: Localizer;
    directory: string | undefined;
    visit: VisitState;
    offices: OfficeFinder;
    onToggle: () => void;
}
/** "Local offices and website" of a member; the offices are fetched when it is opened. */
export declare function renderSeatDetails({ id: seatId }: Seat, member: Member, { localizer, directory, visit, offices, onToggle }: DetailsContext): TemplateResult;
export {};
