import { useEffect, useLayoutEffect } from 'preact/hooks';

/** Where one is within a visit. */
export interface Place {
  page: string;
  reviewing: boolean;
}

/** Makes each section a step that the phone's back button takes back, before it leaves the visit. */
export function useSectionHistory(place: Place | null, goTo: (place: Place) => void): void {
  const page = place?.page;
  const reviewing = place?.reviewing ?? false;
  // Before it is seen: whoever sees a section can go back from it.
  useLayoutEffect(() => {
    if (page === undefined) return;
    const now: Place = { page, reviewing };
    const before = placeIn(history.state);
    if (before === null) history.replaceState({ place: now }, '');
    else if (before.page !== page || before.reviewing !== reviewing) history.pushState({ place: now }, '');
  }, [page, reviewing]);
  useEffect(() => {
    const back = ({ state }: PopStateEvent) => {
      const to = placeIn(state);
      if (to !== null) goTo(to);
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  });
}

function placeIn(state: unknown): Place | null {
  return typeof state === 'object' && state !== null && 'place' in state ? (state.place as Place) : null;
}
