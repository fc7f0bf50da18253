import { eventually } from './eventually.ts';
import type { Visitor } from './visitor.ts';

/** What became of an import. */
export interface Imported {
  id: string;
  status: string;
  rows: number;
  added: number;
  updated: number;
  merged: number;
  unchanged: number;
  bad: number;
  message: string | null;
}

/** Uploads a file and starts its import under the suggested mapping, changed where told; gives its id. */
export async function startImport(
  owner: Visitor,
  kind: string,
  content: string | Uint8Array<ArrayBuffer>,
  mapping: object = {},
): Promise<string> {
  const found = (await owner.upload(kind, content)).ok(201);
  (await owner.post(`/api/imports/${found.id}/start`, { mapping: { ...found.mapping, ...mapping } })).ok(202);
  return found.id;
}

/** Waits until an import has come to its end. */
export function ended(owner: Visitor, id: string, within = 60_000): Promise<Imported> {
  return eventually(
    async () => (await owner.get(`/api/imports/${id}`)).ok(),
    ({ status }) => status !== 'running' && status !== 'checking',
    within,
  );
}

/** Uploads, starts and waits. */
export async function importFile(
  owner: Visitor,
  kind: string,
  content: string | Uint8Array<ArrayBuffer>,
  mapping: object = {},
): Promise<Imported> {
  return ended(owner, await startImport(owner, kind, content, mapping));
}
