import { ownerOf } from '../table-owners.mjs';
import rooms from '../rooms.cjs';
import type { Statement } from './find-statements.ts';
import { soleWriters } from './sole-writers.ts';

const writing = /\b(?:insert\s+into|update|delete\s+from|truncate)\s+(?:only\s+)?([a-z_]+)/g;
const reading = /(?<!\bdelete\s+)\b(?:from|join|using)\s+(?:only\s+)?([a-z_]+)/g;

/**
 * Where a room writes another's table, or reads one of a room that comes after it, or a file writes a table that another one of its room
 * writes alone; each as `room writes table` with its places.
 */
export function ownerFaults(statements: readonly Statement[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const note = (what: string, place: string) => found.set(what, [...new Set([...(found.get(what) ?? []), place])]);
  for (const { place, texts } of statements) {
    const [room = ''] = place.split('/');
    for (const text of Array.isArray(texts) ? texts : []) {
      for (const [, table = ''] of text.matchAll(writing))
        if (isAnothers(table, room)) note(`${room} writes ${table}`, place);
        else if (soleWriters[table] !== undefined && !place.startsWith(`${soleWriters[table]}:`))
          note(`${place.split(':')[0]} writes ${table}`, place);
      for (const [, table = ''] of text.matchAll(reading))
        if (isAnothers(table, room) && rooms.indexOf(ownerOf[table] ?? '') > rooms.indexOf(room))
          note(`${room} reads ${table}`, place);
    }
  }
  return found;
}

const isAnothers = (table: string, room: string) => ownerOf[table] !== undefined && ownerOf[table] !== room;
