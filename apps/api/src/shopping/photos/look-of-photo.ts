import { correlation, GreyPicture, whole, type Cut } from './grey-picture.js';

/** The whole picture first, then what someone would leave by cutting off its edges. */
export const cuts: readonly Cut[] = [
  whole,
  ...[0.92, 0.85, 0.78, 0.7].flatMap((size) =>
    [0, 0.5, 1].flatMap((across) =>
      [0, 0.5, 1].map((down) => ({ x: across * (1 - size), y: down * (1 - size), size })),
    ),
  ),
];

/** Bits in which two looks of the same picture may differ: enough to be compared point by point. */
export const alikeBits = 18;
/** Correlation of the points from which two pictures are the same one; two photos of one place stay well below. */
const same = 0.95;
/** Correlation in the first, coarse comparison below which a closer one finds nothing: copies stay above 0.85. */
const hopeful = 0.75;

/** Points on a side in the first comparison, and in the closest. */
const coarse = 12;
const fine = 24;

/** A photo ready to be compared with many. */
export interface ComparedPhoto {
  picture: GreyPicture;
  looks: readonly string[];
}

export function comparedPhoto(grey: Uint8Array): ComparedPhoto {
  const picture = new GreyPicture(grey);
  return { picture, looks: cuts.map((cut) => lookOf(picture, cut)) };
}

/** How a picture looks, whole and in each cut: 64 bits that say where it grows lighter from left to right. */
export const looksOf = (grey: Uint8Array): readonly string[] => comparedPhoto(grey).looks;

function lookOf(picture: GreyPicture, cut: Cut): string {
  const points = picture.cutOut(cut, 9, 8);
  let bits = '';
  for (let y = 0; y < 8; y += 1)
    for (let x = 0; x < 8; x += 1) bits += points[y * 9 + x]! < points[y * 9 + x + 1]! ? '1' : '0';
  return bits;
}

/** In how many bits two looks differ. */
export function bitsApart(one: string, other: string): number {
  let count = 0;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) count += 1;
  return count;
}

/**
 * Whether one picture is the other, or cut out of it: in the cut where they look most alike, their points correlate nearly
 * wholly. Light, size and compression do not matter.
 */
export function isSamePhoto(one: ComparedPhoto, other: ComparedPhoto): boolean {
  return isCutOf(one, other) || isCutOf(other, one);
}

function isCutOf(part: ComparedPhoto, of: ComparedPhoto): boolean {
  const look = part.looks[0] ?? '';
  const nearest = of.looks
    .map((own, index) => ({ cut: cuts[index] ?? whole, apart: bitsApart(look, own) }))
    .filter(({ apart }) => apart <= alikeBits)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, 4);
  return nearest.some(({ cut }) => closest(part.picture, of.picture, cut) >= same);
}

/** The cut need not be exactly one of ours: its edges are moved a little each way, coarsely, then finely where there is hope. */
function closest(part: GreyPicture, of: GreyPicture, around: Cut): number {
  let best = nearby(part, of, around, 0.05, coarse);
  if (best.value < hopeful) return best.value;
  for (const step of [0.025, 0.0125]) best = nearby(part, of, best.cut, step, fine);
  return best.value;
}

/** The best of a cut and its neighbours, each edge moved by a step or not. */
function nearby(part: GreyPicture, of: GreyPicture, around: Cut, step: number, size: number) {
  const points = part.cutOut(whole, size, size);
  let best = { cut: around, value: correlation(points, of.cutOut(around, size, size)) };
  for (const dx of [-step, 0, step])
    for (const dy of [-step, 0, step])
      for (const ds of [-step, 0, step]) {
        const cut = { x: around.x + dx, y: around.y + dy, size: around.size + ds };
        if (cut.x < 0 || cut.y < 0 || cut.x + cut.size > 1.0001 || cut.y + cut.size > 1.0001) continue;
        const value = correlation(points, of.cutOut(cut, size, size));
        if (value > best.value) best = { cut, value };
      }
  return best;
}
