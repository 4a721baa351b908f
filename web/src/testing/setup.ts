import { configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { startSession } from '@/identity';
import { closePage } from './page';
import { portal } from './portal';

configure({
  // The tests load no style sheets, so nothing is hidden, and checking it takes most of a test's time.
  defaultHidden: true,
  asyncUtilTimeout: 8000,
  // By default a failure prints the whole page, and the message is hard to find.
  getElementError: (message) => new Error(message ?? 'not found'),
});

// Each test begins with an empty browser in which nobody is signed in.
beforeEach(() => {
  portal.reset();
  vi.stubGlobal('fetch', portal.fetch);
});

afterEach(async () => {
  await closePage();
  localStorage.clear();
  startSession();
});
