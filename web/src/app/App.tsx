import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SessionGate } from '@/identity';
import { queries } from '@/kernel/api';
import { theme } from '@/kernel/theme/theme';
import { UnsubscribeGate } from '@/newsletters';
import { router } from './router';
import { Splash } from './Shell';

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queries}>
        <UnsubscribeGate waiting={<Splash />}>
          <SessionGate waiting={<Splash />}>
            <Screens />
          </SessionGate>
        </UnsubscribeGate>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** The screen that the address names, for whoever has signed in. */
function Screens() {
  // The address may have changed while nobody was signed in. The router does not look at it again by itself.
  useEffect(() => {
    const shown = router.state.resolvedLocation?.href;
    if (shown !== undefined && shown !== router.latestLocation.href) void router.load();
  }, []);
  return <RouterProvider router={router} />;
}
