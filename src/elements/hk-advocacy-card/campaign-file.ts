import type { CampaignFile } from '../../campaign/campaign.ts';
import { readCampaign } from '../../campaign/reader.ts';
import { fetchFile } from '../../lib/fetch-file.ts';
import { warnAttribute, warnOnce } from '../../lib/warn.ts';

/** Far more than any campaign has: parsing a huge file by mistake must not block a phone. */
const MAX_CHARACTERS = 200_000;

/**
 * The campaign file at an address, which is resolved against the page. If it cannot be loaded or has a mistake, undefined,
 * with a warning for the developer that says where the mistake is.
 */
export async function loadCampaign(address: string): Promise<CampaignFile | undefined> {
  try {
    const response = await fetchFile(new URL(address, document.baseURI).href, { cache: 'no-cache' });
    const text = await response.text();
    if (text.length > MAX_CHARACTERS) throw new Error(`it is longer than ${MAX_CHARACTERS} characters`);
    const { campaign, unknown } = readCampaign(text);
    for (const key of unknown) warnOnce(`campaign="${address}", ${key}. It is left out.`);
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
