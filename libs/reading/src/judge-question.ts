import type { BoxInk } from './box-look.js';
import type { Choice } from './page-layout.js';

/** What a box is taken for. `cancelled`: filled, so that another one counts. */
export type Mark = 'marked' | 'empty' | 'cancelled' | 'doubtful';

/** Why only a person can tell what a question was answered with. */
export type DoubtReason =
  'several' | 'only_filled' | 'faint' | 'beside' | 'filled_among_many' | 'unclear' | 'not_found';

/** A box as it was seen. */
export interface SeenBox {
  readonly id: string;
  readonly choice: Choice;
  readonly many: boolean;
  readonly ink: BoxInk;
  /** The arms of a cross leave it. */
  readonly hasArms: boolean;
  /** Its outline was found, so that what is in it is known. */
  readonly found: boolean;
}

/** What a question was answered with. */
export interface Judgement {
  readonly marks: ReadonlyMap<string, Mark>;
  /** What was chosen, nothing at all included; null where a person has to look. */
  readonly choice: readonly Choice[] | null;
  readonly why?: DoubtReason;
}

/** How a page is marked, by which its questions are judged. */
export interface PageHand {
  /** How much of a box a usual mark covers: a third with a ballpoint, nearly all with a marker; null where too few tell. */
  readonly cover: number | null;
  /** How dark its marks are. */
  readonly dark: number | null;
  /** Marks are broad crosses: what covers nearly all of a box is no scribble yet. */
  readonly isBroad: boolean;
}

type Kind = 'none' | 'stain' | 'weak' | 'faint' | 'cross' | 'filled';

/** Ink that reaches less far than this share of a box, and is compact, is a dot; still shorter ink is none whatever its shape. */
const SHORT = 0.68;
const SHORTEST = 0.4;
const COMPACT = 0.55;
const LEAST_COVER = 0.03;
/** A mark comes near the middle of its box. */
const LEAST_MIDDLE = 0.02;
/** Lighter ink than this, or than this share of the page's usual ink, may be anything. */
const FAINTEST = 0.24;
const FAINT_SHARE = 0.6;
/** Light ink without an edge is a stain: coffee, a finger, the other side. */
const STAIN_DARK = 0.36;
const STAIN_STEEP = 0.62;
/** A box is filled where ink covers this much of it, unless it still shows a cross, as a marker's does. */
const FILLED = 0.77;
const NO_CROSS = 0.93;
const CROSSING = 0.14;
const BROAD_CROSSING = -0.06;
/** A broad pen that leaves so little white must show at least a trace of its cross. */
const HARDLY_WHITE = 0.9;
const TRACE_OF_CROSS = 0.05;
/** Filled loosely, to and fro: much more than the page's usual marks, and no cross. */
const LOOSE = 0.5;
const LOOSE_ALONE = 0.55;
const MORE_THAN_USUAL = 0.2;
const LOOSE_CROSSING = 0.2;
/** Covered as much as the page’s usual marks, its whole middle too, and that more to its sides than along its diagonals, is no cross and no tick. */
const NO_CROSSING = -0.15;
const WHOLE_MIDDLE = 0.9;
/** A filled box beside a crossed one is covered by that much more, or has half the white that the cross leaves. */
const MORE_THAN_CROSSED = 0.12;
/** A thin pen's cross covers no more than this, and what is filled with it that much more. */
const THIN = 0.5;
const MORE_THAN_THIN = 0.3;
/** Beside a cross that shows its arms clearly, what is covered that much more and shows none was filled, although the cross below it leaves the box. */
const CLEAR_CROSSING = 0.6;
const NEARLY_FULL = 0.85;
const MORE_THAN_CLEAR = 0.2;
/** Ink that is this much less than that of the mark beside it is a trace: dirt, something erased, the other side. */
const TRACE = 0.35;
/** Darkness that is no ink yet. */
const NO_INK = 0.15;

/**
 * Judges one question by all its boxes together: one box with ink is the answer, however thick the pen; beside filled boxes
 * the crossed one is. All that several people would read in several ways goes to a person.
 *
 * @param isBeside whether there is ink beside or round a box of the question; asked only where no box is marked.
 */
export function judgeQuestion(boxes: readonly SeenBox[], hand: PageHand, isBeside: () => boolean): Judgement {
  if (boxes.some(({ found }) => !found)) return doubt(boxes, 'not_found');
  const kinds = new Map(boxes.map((box) => [box.id, kindOf(box, hand)]));
  const of = (...sought: readonly Kind[]): SeenBox[] =>
    boxes.filter(({ id }) => sought.includes(kinds.get(id) ?? 'none'));
  return boxes.some(({ many }) => many) ? judgeMany(boxes, of, isBeside) : judgeOne(boxes, of, isBeside);
}

type Of = (...sought: readonly Kind[]) => SeenBox[];

function judgeOne(boxes: readonly SeenBox[], of: Of, isBeside: () => boolean): Judgement {
  const { crossed, filled } = partedByCover(of('cross'), of('filled'));
  const weak = of('weak', 'faint');
  const [mark, ...others] = crossed;
  if (mark === undefined && filled.length === 0) return judgeUnmarked(boxes, [...weak, ...of('stain')], isBeside);
  if (mark === undefined) return doubt(boxes, 'only_filled');
  const isClear = others.length === 0 && filled.every(({ ink }) => ink.cover >= leastFilled(mark.ink));
  if (!isClear) return doubt(boxes, 'several');
  if (isWeighty(weak, mark)) return doubt(boxes, 'unclear');
  return answer(boxes, [mark], filled);
}

/** Beside a mark with a thin pen whatever is nearly full was filled, although the cross below it still shows. */
function partedByCover(
  crossed: readonly SeenBox[],
  filled: readonly SeenBox[],
): { crossed: SeenBox[]; filled: SeenBox[] } {
  const least = Math.min(...crossed.map(({ ink }) => ink.cover));
  const isClear = crossed.some(({ ink }) => ink.cover === least && ink.crossing >= CLEAR_CROSSING);
  const isOver = ({ ink }: SeenBox): boolean =>
    (least <= THIN && ink.cover >= FILLED && ink.cover >= least + MORE_THAN_THIN) ||
    (isClear && ink.cover >= NEARLY_FULL && ink.cover >= least + MORE_THAN_CLEAR && ink.crossing < CROSSING);
  return { crossed: crossed.filter((box) => !isOver(box)), filled: [...filled, ...crossed.filter(isOver)] };
}

function leastFilled({ cover }: BoxInk): number {
  return cover + Math.min(MORE_THAN_CROSSED, (1 - cover) / 2);
}

function judgeMany(boxes: readonly SeenBox[], of: Of, isBeside: () => boolean): Judgement {
  const crossed = of('cross');
  const filled = of('filled');
  const least = Math.min(...crossed.map(inkOf));
  const weak = of('weak', 'faint', 'stain').filter((box) => crossed.length === 0 || inkOf(box) > TRACE * least);
  if (filled.length > 0) return doubt(boxes, 'filled_among_many');
  if (crossed.length === 0) return judgeUnmarked(boxes, weak, isBeside);
  if (weak.length > 0) return doubt(boxes, 'faint');
  const apart = crossed.some(({ choice }) => typeof choice === 'string');
  if (apart && crossed.length > 1) return doubt(boxes, 'several');
  return answer(boxes, crossed, []);
}

function judgeUnmarked(boxes: readonly SeenBox[], weak: readonly SeenBox[], isBeside: () => boolean): Judgement {
  if (weak.length > 0) return doubt(boxes, 'faint');
  if (isBeside()) return doubt(boxes, 'beside');
  return answer(boxes, [], []);
}

/** Whether ink is light and has no edge. */
export function isStain({ dark, steep }: BoxInk): boolean {
  return dark < STAIN_DARK && steep < STAIN_STEEP;
}

/** Whether ink comes near the middle of its box, as every mark does. */
export function isInMiddle({ middle }: BoxInk): boolean {
  return middle >= LEAST_MIDDLE;
}

function kindOf(box: SeenBox, hand: PageHand): Kind {
  const { ink } = box;
  if (ink.cover === 0) return 'none';
  const isDot = ink.long < SHORTEST || (ink.long < SHORT && ink.cover / (ink.long * ink.short) > COMPACT);
  if (isDot || ink.cover < LEAST_COVER || !isInMiddle(ink)) return 'weak';
  if (isStain(ink)) return 'stain';
  if (ink.dark < Math.max(FAINTEST, (hand.dark ?? 0) * FAINT_SHARE)) return 'faint';
  return isFilled(box, hand) ? 'filled' : 'cross';
}

function isFilled({ ink: { cover, crossing, middle }, hasArms }: SeenBox, hand: PageHand): boolean {
  const broad = cover >= HARDLY_WHITE ? TRACE_OF_CROSS : BROAD_CROSSING;
  const isSolid = cover >= FILLED && crossing < (hand.isBroad ? broad : CROSSING);
  if (cover > NO_CROSS || (isSolid && !hasArms)) return true;
  const isRound = crossing < NO_CROSSING && middle >= WHOLE_MIDDLE && !hasArms;
  if (isRound && cover >= Math.max(LOOSE, hand.cover ?? 0)) return true;
  const loose = hand.cover === null ? LOOSE_ALONE : Math.max(LOOSE, hand.cover + MORE_THAN_USUAL);
  return cover >= loose && crossing < LOOSE_CROSSING && !hasArms;
}

function isWeighty(weak: readonly SeenBox[], mark: SeenBox): boolean {
  return weak.some((box) => inkOf(box) > TRACE * inkOf(mark));
}

function inkOf({ ink }: SeenBox): number {
  return ink.cover * Math.max(0, ink.dark - NO_INK);
}

function markOf(box: SeenBox, marked: readonly SeenBox[], doubtful: readonly SeenBox[]): Mark {
  if (doubtful.includes(box)) return 'doubtful';
  return marked.includes(box) ? 'marked' : 'empty';
}

function answer(boxes: readonly SeenBox[], marked: readonly SeenBox[], cancelled: readonly SeenBox[]): Judgement {
  const marks = new Map(
    boxes.map((box) => [box.id, cancelled.includes(box) ? ('cancelled' as const) : markOf(box, marked, [])]),
  );
  return { marks, choice: marked.map(({ choice }) => choice) };
}

/** Whatever has ink in a question that is in doubt is in doubt itself. */
function doubt(boxes: readonly SeenBox[], why: DoubtReason): Judgement {
  const isOpen = why === 'not_found';
  return {
    marks: new Map(boxes.map(({ id, ink }) => [id, isOpen || ink.cover > 0 ? 'doubtful' : 'empty'])),
    choice: null,
    why,
  };
}
