import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { offlineFiles } from './offline-files.ts';

const web = join(import.meta.dirname, '..');
const library = (name: string) => join(web, `../../libs/${name}/src/index.ts`);

/** How an app is built that goes on without a network: one script with all six languages, so that nothing is ever fetched when there is none. */
export function offlineApp(name: 'interview' | 'shop'): UserConfig {
  const root = join(web, name);
  return {
    root,
    base: `/${name}/`,
    resolve: { alias: { '#calling': library('calling'), '#surveys': library('surveys') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [offlineFiles(join(root, 'public'))],
    build: {
      outDir: join(web, `../../dist/apps/web/${name}`),
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        // The libraries are pure: what the app does not ask for, such as publishing and ready surveys, stays behind.
        treeshake: { moduleSideEffects: (id: string) => !id.includes('/libs/') && !id.includes('/libphonenumber-js/') },
        input: { index: join(root, 'index.html'), 'service-worker': join(root, 'service-worker.ts') },
        output: {
          entryFileNames: ({ name: entry }) => (entry === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
        },
      },
    },
  };
}
