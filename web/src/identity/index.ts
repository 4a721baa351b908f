export { AccountMenu } from './account/AccountMenu';
export { PreferenceSwitches } from './account/PreferenceSwitches';
export { startSession } from './session/keeper';
export { SessionGate } from './session/SessionGate';
export { currentSession, onSession, useSession, useUser, type User } from './session/store';
export { administrationNames } from './administration/names';
export { useClientUsers } from './administration/useClientUsers';
export { usePeopleNames } from './administration/usePeopleNames';
