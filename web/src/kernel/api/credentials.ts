export interface Credentials {
  /** A token good for the next request, or null where nobody is signed in. */
  token(): Promise<string | null>;
  /** Called once after a 401; answers whether there is a better token now. */
  renew(): Promise<boolean>;
}

const nobody: Credentials = { token: async () => null, renew: async () => false };

let present: Credentials = nobody;

/** The identity feature says who signs the requests; the kernel knows no feature. */
export function setCredentials(credentials: Credentials) {
  present = credentials;
}

export function credentials(): Credentials {
  return present;
}
