export { en as english } from '../src/i18n/messages.ts';
