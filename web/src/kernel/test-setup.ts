import { vi } from 'vitest';

// The browser's objects that the tested modules use while they load.
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
vi.stubGlobal('document', { documentElement: {}, baseURI: 'http://portal.example/' });
