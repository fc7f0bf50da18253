import { describe, expect, it } from '@jest/globals';
import { customerColumns } from '../../apps/api/src/customers/import/customer-columns.ts';
import type { ImportTarget } from '../../apps/api/src/files/lists/importer.ts';
import { answerColumns } from '../../apps/api/src/interchange/responses/answer-columns.ts';
import { storeTargets } from '../../apps/api/src/stores/store-list.ts';

/** Names by which more than one column goes, or one column twice. Case and spaces are read away. */
function shared(columns: readonly ImportTarget[]): string[] {
  const owners = new Map<string, string[]>();
  for (const { key, known } of columns)
    for (const name of known) {
      const plain = name.trim().toLowerCase();
      owners.set(plain, [...(owners.get(plain) ?? []), key]);
    }
  return [...owners].filter(([, keys]) => keys.length > 1).map(([name, keys]) => `${name}: ${keys.join(', ')}`);
}

describe('What a column of a file may be called in its first line', () => {
  it.each([
    ['customers', customerColumns],
    ['stores', storeTargets],
    ['answers', answerColumns],
  ])('names one column of %s', (_, columns) => {
    expect(columns.length).toBeGreaterThan(5);
    expect(shared(columns)).toEqual([]);
  });

  it('and a name that stands for two is found', () => {
    const column = (key: string, ...known: string[]): ImportTarget => ({ key, required: false, known });
    expect(shared([column('name', 'Name'), column('firstName', 'first', 'name ')])).toEqual(['name: name, firstName']);
  });
});
