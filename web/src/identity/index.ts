export { AccountMenu } from './account/AccountMenu';
export { PreferenceSwitches } from './account/PreferenceSwitches';
export { administrationNames } from './administration/names';
export { useClientUsers } from './administration/useClientUsers';
export { usePeopleNames } from './administration/usePeopleNames';
export { startSession } from './session/keeper';
export { SessionGate } from './session/SessionGate';
export { currentSession, onSession, type User, useSession, useUser } from './session/store';
