import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { router } from './router';

/** The screen that the address names, for whoever has signed in. */
export function Screens() {
  // Shown again after somebody left, the router would go on with their screen.
  useEffect(() => {
    const shown = router.state.resolvedLocation?.href;
    if (shown !== undefined && shown !== router.latestLocation.href) void router.load();
  }, []);
  return <RouterProvider router={router} />;
}
