import { GatheredWrites } from '../gathered-writes.js';

/**
 * Looks up what stands behind the hashes of tokens, many concurrent requests in one question. `ask` gives a row for each hash
 * that is known. Nothing is remembered: what is revoked or changed counts at once.
 */
export class HashLookUps<Row extends { token_hash: Buffer }> {
  readonly #gathered: GatheredWrites<Buffer, Row | null>;

  constructor(
    ask: (organisationId: string, hashes: Buffer[]) => Promise<Row[]>,
    limits: { inFlight: number; batch: number },
  ) {
    this.#gathered = new GatheredWrites(async (organisationId, hashes) => {
      const different = new Map(hashes.map((hash) => [hash.toString('hex'), hash]));
      const rows = await ask(organisationId, [...different.values()]);
      const known = new Map(rows.map((row) => [row.token_hash.toString('hex'), row]));
      return hashes.map((hash) => known.get(hash.toString('hex')) ?? null);
    }, limits);
  }

  find(organisationId: string, hash: Buffer): Promise<Row | null> {
    return this.#gathered.add(organisationId, hash);
  }
}
