import type { CampaignFile } from '../../campaign/campaign.ts';
import { readCampaign } from '../../campaign/reader.ts';
import { fetchFile } from '../../lib/fetch-file.ts';
import { warnAttribute, warnOnce } from '../../lib/warn.ts';

/** More than anybody reads: a file of 5 MB by mistake must not hold up a phone. */
const MOST_CHARACTERS = 200_000;

/**
 * The campaign file at an address, which counts from the page; undefined where it does not arrive or is not in order, and
 * the developer is told where and what.
 */
export async function loadCampaign(address: string): Promise<CampaignFile | undefined> {
  try {
    const response = await fetchFile(new URL(address, document.baseURI).href, { cache: 'no-cache' });
    const text = await response.text();
    if (text.length > MOST_CHARACTERS) throw new Error(`it is longer than ${MOST_CHARACTERS} characters`);
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
