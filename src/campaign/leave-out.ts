import { splitList } from '../lib/split-list.ts';
import type { CampaignFile } from './campaign.ts';

/**
 * A campaign file that leaves out more items.
 *
 * @param ids of facts, scripts, actions, asks, notes and bills, with white space or commas between them
 */
export const leaveOut = (file: CampaignFile, ids: string | null | undefined): CampaignFile => ({
  ...file,
  leaveOut: [...(file.leaveOut ?? []), ...splitList(ids)],
});
