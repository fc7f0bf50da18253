/**
 * Keeps the focus of a keyboard where its user is. A control that was pressed and is gone, or busy, would leave it nowhere, and the
 * next key would begin at the top of the page: it goes to what stands in its place, or to the control again once that is ready.
 */
export function keepFocus(): void {
  let last: HTMLElement | null = null;
  let around: readonly HTMLElement[] = [];
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof HTMLElement ? target : null;
    around = last === null ? [] : ancestorsOf(last);
  });
  // Whoever taps beside everything has left it on purpose: a keyboard that was put away stays away.
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (relatedTarget === null) setTimeout(() => target === last && last !== null && isReady(last) && forget());
  });
  const forget = () => {
    if (document.activeElement === document.body) [last, around] = [null, []];
  };
  const look = () => {
    if (last === null || document.activeElement !== document.body) return;
    if (last.isConnected) return void (isReady(last) && last.focus({ preventScroll: true }));
    const place = around.find(({ isConnected }) => isConnected);
    if (place !== undefined) focusOn(place.querySelector<HTMLElement>('[role=alertdialog]') ?? place);
  };
  new MutationObserver(look).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
}

/** Takes the focus to a place that is no control. */
export function focusOn(place: HTMLElement): void {
  if (!place.matches('a, button, input, select, textarea, summary')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

function isReady(control: HTMLElement): boolean {
  return control.isConnected && !control.matches(':disabled');
}

/** From the nearest outwards. */
function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const parent = element.parentElement;
  return parent === null || parent === document.body ? [] : [parent, ...ancestorsOf(parent)];
}
