import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { Problem } from './api/problem';
import { theme } from './look/theme';
import { router } from './router';
import { Notices } from './shell/notices';
import { TextsProvider } from './texts/texts-provider';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // Going back and forth between pages asks nothing anew; what an act changes is let go of at once (use-act).
      staleTime: 15_000,
      // A line or a proxy that failed is tried twice more; what the server itself said stands.
      retry: (count, error) => count < 2 && error instanceof Problem && (error.status === 0 || error.status >= 502),
    },
  },
});

export function Candour() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={client}>
        <TextsProvider>
          <Notices />
          <RouterProvider router={router} />
        </TextsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
