import { globSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const takesFocus = /\.focus\(|\bfocusOn\(|\bshowQuestion\(/;

/**
 * Where a focus is moved in an effect that runs after the screen was seen: whoever pressed a key or began to type meanwhile is taken
 * away from there. A layout effect is in time.
 */
function lateFocus(path: string, text: string): string[] {
  return text
    .split(/\buseEffect\(/)
    .slice(1)
    .filter((rest) => takesFocus.test(rest.slice(0, endOfCall(rest))))
    .map((rest) => `${path}: useEffect(${rest.slice(0, 60).replace(/\s+/g, ' ')}`);
}

/** The index of the bracket that closes what was opened before the text. */
function endOfCall(text: string): number {
  let open = 1;
  let index = 0;
  for (; index < text.length && open > 0; index += 1) {
    if (text[index] === '(') open += 1;
    if (text[index] === ')') open -= 1;
  }
  return index;
}

it('no screen takes the focus after it was seen', () => {
  const paths = globSync('apps/web/**/*.{ts,tsx}');
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.flatMap((path) => lateFocus(path, readFileSync(path, 'utf8')))).toEqual([]);
});

it('an effect that does is found, and a layout effect or another effect is none', () => {
  const planted = `useLayoutEffect(() => a.focus(), []);
    useEffect(() => { load(); }, [a]); b.focus();
    useEffect(() => {
      if (to !== null) field.current?.focus();
    }, [to]);`;
  expect(lateFocus('planted.tsx', planted)).toEqual([
    'planted.tsx: useEffect(() => { if (to !== null) field.current?.focus(); }',
  ]);
});
