/** How calls went, as they are shown beside a seat. */
export const OUTCOME_MESSAGES = {
  spoke: 'mark.spoke',
  voicemail: 'mark.voicemail',
  missed: 'mark.missed',
  skipped: 'mark.skipped',
} as const;

/** The same on the buttons that say it. */
export const OUTCOME_BUTTONS = {
  spoke: 'call.spoke',
  voicemail: 'call.voicemail',
  missed: 'call.missed',
  skipped: 'call.skipped',
} as const;
