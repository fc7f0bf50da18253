import type { Darkness } from './darkness.js';
import type { Frame } from './placement.js';

/** A printed line, in millimetres from the middle of a frame: level, or upright. */
export interface PrintedLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

const REACH = 1.4;
const STEP = 0.1;
const LOOKS = 24;
/** White is looked for this far to both sides of a line. */
const BESIDE = 0.5;
const LEAST_LINE = 0.08;

/** By how many millimetres parallel lines lie off where they should, across their own way: 0 where none is seen. */
export function lineShift(dark: Darkness, frame: Frame, lines: readonly PrintedLine[]): number {
  return seenLineShift(dark, frame, lines, REACH) ?? 0;
}

/** The same, looked for that far to both sides; null where none is seen. */
export function seenLineShift(
  dark: Darkness,
  frame: Frame,
  lines: readonly PrintedLine[],
  reach: number,
): number | null {
  const steps = Math.round(reach / STEP);
  const beside = Math.round(BESIDE / STEP);
  const profile = new Float32Array(2 * (steps + beside) + 1);
  for (const { from, to } of lines) {
    const isLevel = from[1] === to[1];
    for (let index = 0; index < profile.length; index += 1) {
      const off = (index - steps - beside) * STEP;
      for (let look = 0; look < LOOKS; look += 1) {
        const share = (look + 0.5) / LOOKS;
        const dx = from[0] + (to[0] - from[0]) * share + (isLevel ? 0 : off);
        const dy = from[1] + (to[1] - from[1]) * share + (isLevel ? off : 0);
        const value = dark.at(
          frame.px + dx * frame.acrossX + dy * frame.downX,
          frame.py + dx * frame.acrossY + dy * frame.downY,
        );
        profile[index] = (profile[index] ?? 0) + Math.min(1, value) / LOOKS / lines.length;
      }
    }
  }
  let best: { off: number; value: number } | null = null;
  for (let off = -steps; off <= steps; off += 1) {
    const at = off + steps + beside;
    const value = (profile[at] ?? 0) - Math.max(profile[at - beside] ?? 0, profile[at + beside] ?? 0);
    if (value > (best?.value ?? LEAST_LINE)) best = { off, value };
  }
  return best === null ? null : best.off * STEP;
}
