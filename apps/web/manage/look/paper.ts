const root = document.documentElement;
const scheme = 'data-mantine-color-scheme';
let onScreen: string | null = null;

/** Paper is white: what is printed has the light look, whichever one is on the screen. */
export function printInTheLightLook(): void {
  globalThis.addEventListener('beforeprint', () => {
    onScreen = root.getAttribute(scheme);
    root.setAttribute(scheme, 'light');
  });
  globalThis.addEventListener('afterprint', () => {
    if (onScreen !== null) root.setAttribute(scheme, onScreen);
  });
}
