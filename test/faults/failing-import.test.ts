import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { ended } from '../support/import-file.ts';
import type { Visitor } from '../support/visitor.ts';

describe('An import that can’t be run', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  it('ends as failed after the last try, whatever the reason, and says what to do', async () => {
    // One try instead of nine, so that the test need not wait for minutes.
    await candour.database.sql(`update pgboss.queue set retry_limit = 0 where name = 'run-import'`);
    const found = (await owner.upload('customers', 'email\nada@example.com\n')).ok(201);
    const files = join(candour.dataFolder, 'files');
    rmSync(files, { recursive: true });
    (await owner.post(`/api/imports/${found.id}/start`, { mapping: found.mapping })).ok(202);
    const { status, message, added } = await ended(owner, found.id);
    expect({ status, added }).toEqual({ status: 'failed', added: 0 });
    expect(message).toContain('Import the file again');
  });
});
