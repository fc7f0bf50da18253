/** Brings a question into sight and takes the focus there; false where it is not on the screen. */
export function showQuestion(key: string): boolean {
  const found = document.getElementById(`q-${key}`);
  found?.scrollIntoView();
  found?.focus({ preventScroll: true });
  return found !== null;
}
