export { LeavingGate } from './leaving/LeavingGate';
export { newsletterNames } from './names';
