import { configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { startSession } from '@/identity';
import { closePage } from './page';
import { portal } from './portal';

configure({
  // Without style sheets nothing is hidden; to look whether it is takes most of a test's time.
  defaultHidden: true,
  asyncUtilTimeout: 3000,
  // The whole page in every failure would hide what failed.
  getElementError: (message) => new Error(message ?? 'not found'),
});

// Each test begins with an empty browser in which nobody has signed in.
beforeEach(() => {
  portal.reset();
  vi.stubGlobal('fetch', portal.fetch);
});

afterEach(async () => {
  await closePage();
  localStorage.clear();
  startSession();
});
