import type { CampaignFile } from '../../campaign/campaign.ts';
import { MAX_BYTES, readCampaign } from '../../campaign/reader.ts';
import { separateIds } from '../../campaign/repeated-ids.ts';
import { loadOwnerFile } from '../base/owner-file.ts';

/** The full address of a campaign file; an address that is none is left as it is. */
export function campaignAddress(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

/** The campaign file at an address; undefined if it cannot be loaded or has a mistake. */
export const loadCampaign = (address: string, card: Element): Promise<CampaignFile | undefined> =>
  loadOwnerFile(card, {
    attribute: 'campaign',
    address,
    expected: 'a file of the form of campaign.schema.json',
    maxBytes: MAX_BYTES,
    read(text) {
      const { campaign, unknown } = readCampaign(text);
      const repeated = separateIds(campaign).map(
        (id) => `the id "${id}" occurs before. Give each item an id of its own`,
      );
      return {
        content: campaign,
        problems: [...unknown.map((key) => `${key}. It is left out`), ...repeated],
      };
    },
  });
