import { useLayoutEffect, useRef } from 'preact/hooks';

/** A key that was pressed, and what it was pressed in. */
export interface Pressed {
  key: string;
  /** In a field that takes letters: they are its own. */
  isInField: boolean;
  /** In a field with nothing in it. */
  isInEmptyField: boolean;
  /** On a button or link that Enter presses by itself. */
  isOnControl: boolean;
}

/** Hears keys wherever the focus is; what is answered with true goes no further. A key that is kept pressed counts once. */
export function useKeys(press: (pressed: Pressed) => boolean): void {
  const pressRef = useRef(press);
  useLayoutEffect(() => {
    pressRef.current = press;
  });
  // At once: the next key may come before the next picture.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      // Many send a text by Enter with Control: that is Enter here.
      const isChord = event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== 'Enter');
      if (isChord || event.isComposing) return;
      const field = event.target instanceof HTMLElement ? event.target.closest('input, textarea, select') : null;
      const control =
        event.target instanceof HTMLElement ? event.target.closest('a, button:not(.option), summary') : null;
      // What is filled in in a form is the form's own.
      if (field?.closest('form')) return;
      // A new line is what Enter means with the shift key in a text.
      if (event.key === 'Enter' && (event.repeat || (event.shiftKey && field instanceof HTMLTextAreaElement))) return;
      const value = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : 'x';
      const pressed = {
        key: event.key,
        isInField: field !== null,
        isInEmptyField: field !== null && value === '',
        isOnControl: control !== null,
      };
      if (pressRef.current(pressed)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
