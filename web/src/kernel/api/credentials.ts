export interface Credentials {
  /** A token for the next request, null when nobody is signed in. */
  token(): Promise<string | null>;
  /** Called once after a 401; resolves to whether there is a new token. */
  renew(): Promise<boolean>;
}

const nobody: Credentials = { token: async () => null, renew: async () => false };

let current: Credentials = nobody;

/** The identity feature provides the credentials, because the kernel imports no feature. */
export function setCredentials(credentials: Credentials) {
  current = credentials;
}

export function credentials(): Credentials {
  return current;
}
