import { defineConfig } from 'vite';
import { offlineFiles } from './offline-files.ts';

/** The shoppers' app: one script with all six languages, so that nothing is ever fetched when there is no network. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/shop/',
  resolve: { alias: { '#surveys': new URL('../../../libs/surveys/src/index.ts', import.meta.url).pathname } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [offlineFiles()],
  build: {
    outDir: '../../../dist/apps/web/shop',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // The libraries are pure: what the phone does not ask for, such as publishing and ready surveys, stays behind.
      treeshake: { moduleSideEffects: (id: string) => !id.includes('/libs/') },
      input: {
        index: new URL('index.html', import.meta.url).pathname,
        'service-worker': new URL('service-worker.ts', import.meta.url).pathname,
      },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
