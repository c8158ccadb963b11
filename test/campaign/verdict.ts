// What the two who judge a campaign file say of it: the reader in the card, and the schema in a site owner's editor.
import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import schema from '../../src/campaign/campaign.schema.json' with { type: 'json' };
import { readCampaign } from '../../src/campaign/reader.ts';
import type { CampaignFile } from '../../src/campaign/campaign.ts';

const validate = new Ajv({ allErrors: true }).compile(schema);

/** The keywords of the schema that a value fails; none where it is valid. */
export const schemaFaults = (value: unknown): string[] =>
  validate(value) ? [] : validate.errors!.map(({ keyword }) => keyword);

export interface Verdict {
  campaign?: CampaignFile;
  /** A warning for each key that it does not know. */
  unknown: string[];
  /** What it says where it takes nothing. */
  refused?: string;
}

/** What the reader makes of a text. Whatever it throws that is no Error fails the test. */
export function read(json: string): Verdict {
  try {
    return readCampaign(json);
  } catch (error) {
    assert.ok(error instanceof Error, `threw ${String(error)}`);
    return { unknown: [], refused: error.message };
  }
}

/** The campaign of a file that has to be in order. */
export function campaignOf(json: string): CampaignFile {
  const verdict = read(json);
  assert.deepEqual(verdict, { campaign: verdict.campaign, unknown: [] });
  return verdict.campaign!;
}
