import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { router } from './router';

/** The screen that the address names, for whoever has signed in. */
export function Screens() {
  // The address may have changed while nobody was signed in. The router does not look at it again by itself.
  useEffect(() => {
    const shown = router.state.resolvedLocation?.href;
    if (shown !== undefined && shown !== router.latestLocation.href) void router.load();
  }, []);
  return <RouterProvider router={router} />;
}
