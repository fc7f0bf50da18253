import { useState } from 'react';

type Notes = Record<string, string>;

const keyOf = (person: string, review: string) => `candour-notes ${person} ${review}`;

/** The notes of a review that are not sent yet: kept in this browser for the person who writes them, until they are sent or emptied. */
export function useNotes(person: string, review: string): [Notes, (notes: Notes) => void] {
  const key = keyOf(person, review);
  const [kept, keep] = useState<{ key: string; notes: Notes }>(() => ({ key, notes: read(key) }));
  const notes = kept.key === key ? kept.notes : read(key);
  return [
    notes,
    (next) => {
      write(key, next);
      keep({ key, notes: next });
    },
  ];
}

/** A browser that keeps nothing still lets notes be written. */
function read(key: string): Notes {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Notes;
  } catch {
    return {};
  }
}

function write(key: string, notes: Notes): void {
  try {
    if (Object.keys(notes).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(notes));
  } catch {
    // Kept on the screen alone.
  }
}
