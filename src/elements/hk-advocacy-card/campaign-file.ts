import { get } from '../../congress/read.ts';
import type { CampaignFile } from '../../campaign/types.ts';
import { warnOnce, warnValue } from '../shared/warn.ts';

/** More than anybody reads: 5 MB by mistake must not hold up a phone. */
const CHARACTERS = 200_000;

/**
 * The campaign file at an address, which counts from the page; undefined where it does not arrive or is not in order, and
 * the developer is told where and what.
 */
export async function loadCampaign(address: string): Promise<CampaignFile | undefined> {
  try {
    const response = await get(new URL(address, document.baseURI).href, { cache: 'no-cache' });
    const text = await response.text();
    if (text.length > CHARACTERS) throw new Error(`it is longer than ${CHARACTERS} characters`);
    // on demand: most cards have no file
    const { readCampaign } = await import('../../campaign/read.ts');
    const { campaign, unknown } = readCampaign(text);
    for (const key of unknown) warnOnce(`campaign="${address}", ${key}. It is left out.`);
    return campaign;
  } catch (error) {
    warnValue(
      'campaign',
      address,
      `a file of the form of campaign.schema.json (${(error as Error).message})`,
    );
    return undefined;
  }
}
