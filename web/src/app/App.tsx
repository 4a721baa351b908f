import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { SessionGate } from '@/identity';
import { queries } from '@/kernel/api';
import { theme } from '@/kernel/theme/theme';
import { UnsubscribeGate } from '@/newsletters';
import { Screens } from './Screens';
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
