import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
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
            <RouterProvider router={router} />
          </SessionGate>
        </UnsubscribeGate>
      </QueryClientProvider>
    </MantineProvider>
  );
}
