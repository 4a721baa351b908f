export { newsletterNames } from './menu-texts';
export { LeavingGate } from './unsubscribe/LeavingGate';
