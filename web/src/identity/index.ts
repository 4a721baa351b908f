export { AccountMenu } from './account/AccountMenu';
export { PreferenceSwitches } from './account/PreferenceSwitches';
export { useClientUsers, usePeopleNames } from './api/usePeople';
export { administrationMenuTexts } from './menu-texts';
export { SessionGate } from './session/SessionGate';
export { startSession } from './session/session';
export { currentSession, onSession, type User, useSession, useUser } from './session/store';
