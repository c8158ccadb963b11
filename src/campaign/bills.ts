import type { Topic } from './topics.ts';
export const saidTo = (
  topic: Topic,
  _chamber?: string,
  _bioguide?: string,
): { script: string; meaning?: string; bill?: string } => topic;
