import { boxInk, boxInside, hasArms, type BoxInside } from './box-look.js';
import { Darkness } from './darkness.js';
import { findAnchors, type PlacedCode } from './find-anchors.js';
import { placeCodes } from './place-codes.js';
import { findOutlines, type Outline } from './find-outlines.js';
import { hasInkBeside, isWritten } from './free-ink.js';
import type { FoundCode, GreyImage } from './grey-image.js';
import {
  isInMiddle,
  isStain,
  judgeQuestion,
  type DoubtReason,
  type Judgement,
  type Mark,
  type PageHand,
  type SeenBox,
} from './judge-question.js';
import type { Choice, LayoutBox, PageLayout } from './page-layout.js';
import { Placement, type Frame } from './placement.js';
import { withoutStreaks } from './without-streaks.js';

/** What stands on a page. */
export interface PageReading {
  /** Quarters, counter-clockwise, by which the page lies turned. */
  readonly turned: 0 | 90 | 180 | 270;
  /** From 0 to 1: how many of the outlines were found. */
  readonly quality: number;
  readonly boxes: readonly { readonly id: string; readonly mark: Mark; readonly ink: number }[];
  readonly questions: readonly {
    readonly question: string;
    /** What was chosen, nothing included; null where a person has to look. */
    readonly choice: readonly Choice[] | null;
    readonly why?: DoubtReason;
  }[];
  readonly fields: readonly { readonly id: string; readonly written: boolean }[];
  /** Where every place of the page lies in the picture. */
  readonly placement: Placement;
}

/** Why a page can't be read although its code can. */
export type PageTrouble = 'not_found_on_page' | 'too_coarse' | 'two_sheets';

/** Pixels that a millimetre needs at least: some 95 to the inch. */
const LEAST_PER_MM = 3.7;
/** Of the outlines of a page this share must be where they belong. */
const LEAST_OUTLINES = 0.8;
/** Of codes, which count two, and squares so many must be found: both codes, or one and two squares. */
const LEAST_ANCHORS = 4;

/**
 * Reads one page: its picture, those of the codes found in it that are its own, and how it was laid out.
 *
 * @throws {RangeError} without a code: nothing else tells which page it is.
 */
export function readPage(
  image: GreyImage,
  codes: readonly FoundCode[],
  layout: PageLayout,
): PageReading | { readonly trouble: PageTrouble } {
  const [first] = codes;
  if (first === undefined) throw new RangeError('A page is read by its code.');
  const perMm = pixelsPerMm(first, layout.codes[0].width);
  if (perMm < LEAST_PER_MM) return { trouble: 'too_coarse' };
  const ways = placeCodes(codes, layout, image);
  if (ways.length === 0) return { trouble: 'two_sheets' };
  const dark = new Darkness(withoutStreaks(image), perMm);
  for (const way of ways) {
    const reading = readAs(dark, way, layout);
    if (reading !== null) return { turned: turnOf(first), ...reading };
  }
  return { trouble: 'not_found_on_page' };
}

function readAs(dark: Darkness, codes: readonly PlacedCode[], layout: PageLayout): Omit<PageReading, 'turned'> | null {
  const anchors = findAnchors(dark, layout, codes);
  if (anchors === null || anchors.squares + 2 * codes.length < LEAST_ANCHORS) return null;
  const { shifts, found } = findOutlines(dark, layout, anchors);
  const quality = layout.boxes.length === 0 ? 1 : found.size / layout.boxes.length;
  if (quality < LEAST_OUTLINES) return null;
  const placement = new Placement(anchors.plane, shifts);
  return { quality, placement, ...marksOf(dark, layout, placement, found) };
}

function marksOf(
  dark: Darkness,
  layout: PageLayout,
  placement: Placement,
  found: ReadonlyMap<string, Outline>,
): Pick<PageReading, 'boxes' | 'questions' | 'fields'> {
  const frames = layout.boxes.map(
    (box) => found.get(box.id)?.frame ?? placement.frameAt(box.x + box.width / 2, box.y + box.height / 2),
  );
  const insides = layout.boxes.map((box, index) =>
    boxInside(dark, frames[index] as Frame, box.width, found.get(box.id)),
  );
  const least = inkLevel(insides);
  const seen = layout.boxes.map((box, index): SeenBox => {
    const ink = boxInk(insides[index] as BoxInside, least);
    const arms = ink.cover > MAY_BE_FILLED && hasArms(dark, frames[index] as Frame, box.width, least);
    return { id: box.id, choice: box.choice, many: box.many, ink, hasArms: arms, found: found.has(box.id) };
  });
  const questions = grouped(layout.boxes, seen);
  const inked = new Set(seen.filter(({ ink }) => ink.cover > 0).map(({ id }) => id));
  const hand = handOf([...questions.values()].map(({ boxes }) => boxes));
  const judged = [...questions].map(([question, { boxes, areas }]) => {
    const isBeside = (): boolean => areas.some((box) => hasInkBeside(dark, box, { placement, layout, least, inked }));
    return { question, ...judgeQuestion(boxes, hand, isBeside) };
  });
  return {
    boxes: seen.map(({ id, ink }) => ({
      id,
      mark: markIn(judged, id),
      ink: Math.round(ink.cover * ink.dark * 1_000) / 1_000,
    })),
    questions: judged.map(({ question, choice, why }) => ({ question, choice, ...(why === undefined ? {} : { why }) })),
    fields: layout.fields.map((field) => ({
      id: field.id,
      written: isWritten(dark, field, { placement, layout, least }),
    })),
  };
}

function markIn(judged: readonly Judgement[], id: string): Mark {
  for (const { marks } of judged) {
    const mark = marks.get(id);
    if (mark !== undefined) return mark;
  }
  return 'doubtful';
}

function grouped(
  boxes: readonly LayoutBox[],
  seen: readonly SeenBox[],
): ReadonlyMap<string, { readonly boxes: SeenBox[]; readonly areas: LayoutBox[] }> {
  const questions = new Map<string, { boxes: SeenBox[]; areas: LayoutBox[] }>();
  for (const [index, box] of boxes.entries()) {
    const group = questions.get(box.question) ?? { boxes: [], areas: [] };
    const one = seen[index];
    if (one !== undefined) group.boxes.push(one);
    group.areas.push(box);
    questions.set(box.question, group);
  }
  return questions;
}

/** Least and most of what counts as ink at all. */
const LEAST_INK = 0.17;
const MOST_LEAST = 0.42;

/** From how dark on something is ink on this page: darker than nearly all there is in its emptier boxes. */
function inkLevel(insides: readonly BoxInside[]): number {
  const means = insides
    .map((inside) => ({ inside, mean: inside.reduce((sum, value) => sum + value, 0) / inside.length }))
    .sort((one, other) => one.mean - other.mean);
  const empty = means.slice(0, Math.max(1, Math.ceil(means.length / 2)));
  const values = new Float32Array(empty.reduce((sum, { inside }) => sum + inside.length, 0));
  let at = 0;
  for (const { inside } of empty) {
    values.set(inside, at);
    at += inside.length;
  }
  values.sort();
  const usual = values[Math.floor(values.length * 0.98)] ?? 0;
  return Math.min(MOST_LEAST, Math.max(LEAST_INK, usual * 1.3));
}

/** Boxes with so much ink may be filled. */
const MAY_BE_FILLED = 0.5;
/** So many marks tell how a page is marked. */
const TELLING = 3;
/** Crosses of a marker cover so much of their boxes, and still show the white between their arms. */
const BROAD = 0.75;
const NO_CROSS = 0.93;
const BROAD_CROSSING = 0.2;

/** How the marks of the page look, by the least covered box that has ink in each question. */
function handOf(questions: readonly (readonly SeenBox[])[]): PageHand {
  const marks = questions.flatMap((boxes) => {
    const inked = boxes.map(({ ink }) => ink).filter((ink) => ink.long > 0.6 && isInMiddle(ink) && !isStain(ink));
    return inked.toSorted((one, other) => one.cover - other.cover).slice(0, 1);
  });
  if (marks.length < TELLING) return { cover: null, dark: null, isBroad: false };
  const cover = middleOf(marks.map((ink) => ink.cover));
  const isBroad = cover >= BROAD && middleOf(marks.map(({ crossing }) => crossing)) >= BROAD_CROSSING;
  return { cover: cover > NO_CROSS ? null : cover, dark: middleOf(marks.map((ink) => ink.dark)), isBroad };
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function pixelsPerMm({ corners: [a, b, c, d] }: FoundCode, side: number): number {
  const length = (one: { x: number; y: number }, other: { x: number; y: number }): number =>
    Math.hypot(one.x - other.x, one.y - other.y);
  return (length(a, b) + length(b, c) + length(c, d) + length(d, a)) / 4 / side;
}

/** A page that was turned a quarter counter-clockwise has its right edge at the top. */
function turnOf({ corners: [topLeft, topRight] }: FoundCode): 0 | 90 | 180 | 270 {
  const [x, y] = [topRight.x - topLeft.x, topRight.y - topLeft.y];
  if (Math.abs(x) >= Math.abs(y)) return x > 0 ? 0 : 180;
  return y < 0 ? 90 : 270;
}
