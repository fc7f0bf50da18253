import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusOn } from './keep-focus';

/**
 * Whoever goes to another screen is at its beginning, with eyes and with a keyboard: before the screen is seen, or a key pressed at
 * once would lead back to the beginning.
 */
export function useBeginning(screen: string) {
  const mainRef = useRef<HTMLElement>(null);
  const shownRef = useRef(screen);
  useLayoutEffect(() => {
    if (shownRef.current !== screen && mainRef.current !== null) focusOn(mainRef.current);
    shownRef.current = screen;
  }, [screen]);
  return mainRef;
}
