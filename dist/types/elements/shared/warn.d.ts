export { warnOnce } from '../../congress/warn.ts';
