// It lives where nothing may be imported; this door is for the rooms that may not enter there.
export { warnOnce } from '../../congress/warn.ts';
