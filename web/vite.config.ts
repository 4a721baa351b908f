import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { licences } from './licences.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  plugins: [react(), licences()],
  // The page works at a domain's root and below a stage's path.
  base: './',
  resolve: { alias: { '@': path('./src') } },
  build: {
    outDir: path('../chalicelib/site/build'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Every file is a request to a function, so the screens that clients use daily are in one file.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'tickets', test: /src\/(contracts\/(api\/useCatalogue|model\/catalogue|texts)|tickets\/(?!desk))/ },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.PORTAL_URL ?? 'http://127.0.0.1:4566' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'functions',
          include: ['src/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['src/kernel/test-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'forms',
          include: ['src/**/*.test.tsx'],
          environment: 'happy-dom',
          isolate: false,
          testTimeout: 20_000,
          setupFiles: ['src/testing/setup.ts'],
        },
      },
    ],
  },
});
