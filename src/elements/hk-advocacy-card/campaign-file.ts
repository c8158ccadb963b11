import type { CampaignFile } from '../../campaign/campaign.ts';
import { MAX_BYTES, readCampaign } from '../../campaign/reader.ts';
import { separateIds } from '../../campaign/repeated-ids.ts';
import { fetchFile, readLimited } from '../../lib/fetch-file.ts';
import { warnAbout, warnAttribute, warnOnce } from '../../lib/warn.ts';

/** The full address of a campaign file; an address that is none is left as it is. */
export function campaignAddress(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

/**
 * The campaign file at an address, which is resolved against the page. If it cannot be loaded or has a mistake, undefined,
 * with a warning for the developer that says where the mistake is.
 */
export async function loadCampaign(address: string, card: Element): Promise<CampaignFile | undefined> {
  try {
    const response = await fetchFile(campaignAddress(address), { cache: 'no-cache' });
    const text = new TextDecoder().decode(await readLimited(response, MAX_BYTES));
    const { campaign, unknown } = readCampaign(text);
    // other cards may have done something in the meantime
    warnAbout(card);
    for (const key of unknown) warnOnce(`campaign="${address}", ${key}. It is left out.`);
    for (const id of separateIds(campaign))
      warnOnce(`campaign="${address}", the id "${id}" occurs before. Give each item an id of its own.`);
    return campaign;
  } catch (error) {
    warnAttribute(
      'campaign',
      address,
      `a file of the form of campaign.schema.json (${(error as Error).message})`,
    );
    return undefined;
  }
}
