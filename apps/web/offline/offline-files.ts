import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Writes into the service worker which files this build is made of, those of `folder` too, to the byte, and a name that changes with any of them. */
export function offlineFiles(folder: string): Plugin {
  return {
    name: 'offline-files',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle['service-worker.js'];
      if (worker?.type !== 'chunk') throw new Error('The build has no service worker.');
      const built = Object.values(bundle).filter((file) => file !== worker);
      const files = [
        ...built.map((file) => [file.fileName, integrityOf(file.type === 'chunk' ? file.code : file.source)] as const),
        ...readdirSync(folder).map((name) => [name, integrityOf(readFileSync(join(folder, name)))] as const),
      ];
      const list = JSON.stringify(files.filter(([name]) => !name.endsWith('.map')).sort());
      const build = createHash('sha256').update(worker.code).update(list).digest('hex').slice(0, 12);
      worker.code = worker.code.replace(/["'`]__FILES__["'`]/, list).replace('__BUILD__', build);
    },
  };
}

/** As a request wants it: what is not of these bytes is not taken. */
function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
