import { useEffect, useState } from 'react';

type Notes = Readonly<Record<string, string>>;

/**
 * The notes of a review that are not sent yet: kept in this browser for the person who writes them, until they are sent or taken
 * back. Several tabs may write them: each writes one note into those that are kept, never all that it once read.
 */
export function useNotes(person: string, review: string) {
  const key = `candour-notes ${person} ${review}`;
  const [notes, show] = useState(() => read(key));
  useEffect(() => {
    const listen = (event: StorageEvent) => event.key === key && show(read(key));
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }, [key]);
  const change = (next: (kept: Notes) => Notes) => {
    show(next);
    write(key, next(read(key)));
  };
  return {
    notes,
    /** Keeps the note about one question; `undefined` takes it back. */
    note: (question: string, note: string | undefined) =>
      change(({ [question]: _, ...others }) => (note === undefined ? others : { ...others, [question]: note })),
    /** Lets go of those that are shown: they are sent. */
    forget: () =>
      change((kept) => Object.fromEntries(Object.entries(kept).filter(([question]) => !(question in notes)))),
  };
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
