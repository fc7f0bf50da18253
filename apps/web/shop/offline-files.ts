import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Writes into the service worker which files this build is made of, and a name that changes with any of them. */
export function offlineFiles(): Plugin {
  const folder = join(import.meta.dirname, 'public');
  return {
    name: 'offline-files',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle['service-worker.js'];
      if (worker?.type !== 'chunk') throw new Error('The build has no service worker.');
      const built = Object.values(bundle).filter((file) => file !== worker);
      const hash = createHash('sha256').update(worker.code);
      for (const file of built) hash.update(file.type === 'chunk' ? file.code : file.source);
      for (const name of readdirSync(folder)) hash.update(readFileSync(join(folder, name)));
      const files = [...built.map(({ fileName }) => fileName), ...readdirSync(folder)];
      worker.code = worker.code
        .replace(/["'`]__FILES__["'`]/, JSON.stringify(files.filter((name) => !name.endsWith('.map')).sort()))
        .replace('__BUILD__', hash.digest('hex').slice(0, 12));
    },
  };
}
