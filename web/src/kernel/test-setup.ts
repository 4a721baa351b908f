import { vi } from 'vitest';

// What the tested modules touch of a browser while they load.
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
vi.stubGlobal('document', { documentElement: {}, baseURI: 'http://portal.example/' });
