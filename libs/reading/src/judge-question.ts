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
  /** How much a usual mark covers in the middle of the sides of its box: little, but for a marker. */
  readonly sides: number;
}

type Kind = 'none' | 'weak' | 'faint' | 'cross' | 'filled';

/** Shorter ink than this share of a box is a dot, no mark. */
const SHORTEST = 0.46;
const LEAST_COVER = 0.03;
const FAINTEST = 0.27;
const FILLED_SIDES = 0.6;
const FILLED_COVER = 0.55;
/** Ink that is this much less than that of the mark beside it is a trace: dirt, something erased, the other side. */
const TRACE = 0.35;

/**
 * Judges one question by all its boxes together: one box with ink is the answer, however thick the pen; beside filled boxes
 * the crossed one is. All that several people would read in several ways goes to a person.
 *
 * @param isBeside whether there is ink beside or round a box of the question; asked only where no box is marked.
 */
export function judgeQuestion(boxes: readonly SeenBox[], hand: PageHand, isBeside: () => boolean): Judgement {
  if (boxes.some(({ found }) => !found)) return doubt(boxes, 'not_found', () => 'doubtful');
  const kinds = new Map(boxes.map((box) => [box.id, kindOf(box.ink, hand)]));
  const of = (...sought: readonly Kind[]): SeenBox[] =>
    boxes.filter(({ id }) => sought.includes(kinds.get(id) ?? 'none'));
  return boxes.some(({ many }) => many) ? judgeMany(boxes, of, isBeside) : judgeOne(boxes, of, isBeside, hand);
}

type Of = (...sought: readonly Kind[]) => SeenBox[];

function judgeOne(boxes: readonly SeenBox[], of: Of, isBeside: () => boolean, hand: PageHand): Judgement {
  const strong = of('cross', 'filled');
  const weak = of('weak', 'faint');
  const [first, ...others] = strong;
  if (first === undefined) return judgeUnmarked(boxes, weak, isBeside);
  if (others.length === 0) {
    if (isWeighty(weak, first)) return doubt(boxes, 'unclear', (box) => markOf(box, [first], weak));
    if (of('filled').length > 0 && !isUsual(first, hand))
      return doubt(boxes, 'only_filled', (box) => markOf(box, [], [first]));
    return answer(boxes, [first], []);
  }
  const sorted = [...strong].sort((one, other) => one.ink.sides - other.ink.sides);
  const [crossed, ...filled] = sorted;
  const isCorrection =
    crossed !== undefined &&
    filled.every(
      ({ ink }) => ink.sides >= FILLED_SIDES - 0.1 && ink.cover >= FILLED_COVER && ink.sides - crossed.ink.sides >= 0.3,
    );
  if (crossed !== undefined && isCorrection && !isWeighty(weak, crossed)) return answer(boxes, [crossed], filled);
  return doubt(boxes, 'several', (box) => markOf(box, strong, weak));
}

function judgeMany(boxes: readonly SeenBox[], of: Of, isBeside: () => boolean): Judgement {
  const crossed = of('cross');
  const filled = of('filled');
  const least = Math.min(...crossed.map(inkOf));
  const weak = of('weak', 'faint').filter((box) => crossed.length === 0 || inkOf(box) > TRACE * least);
  if (filled.length > 0) return doubt(boxes, 'filled_among_many', (box) => markOf(box, crossed, [...filled, ...weak]));
  if (crossed.length === 0) return judgeUnmarked(boxes, weak, isBeside);
  if (weak.length > 0) return doubt(boxes, 'faint', (box) => markOf(box, crossed, weak));
  const apart = crossed.some(({ choice }) => typeof choice === 'string');
  if (apart && crossed.length > 1) return doubt(boxes, 'several', (box) => markOf(box, crossed, []));
  return answer(boxes, crossed, []);
}

function judgeUnmarked(boxes: readonly SeenBox[], weak: readonly SeenBox[], isBeside: () => boolean): Judgement {
  if (weak.length > 0) return doubt(boxes, 'faint', (box) => markOf(box, [], weak));
  if (isBeside()) return doubt(boxes, 'beside', () => 'empty');
  return answer(boxes, [], []);
}

function kindOf(ink: BoxInk, hand: PageHand): Kind {
  if (ink.cover === 0) return 'none';
  if (ink.cover < LEAST_COVER || ink.long < SHORTEST || ink.middle < 0.02) return 'weak';
  if (ink.sides >= Math.max(FILLED_SIDES, hand.sides + 0.1) && ink.cover >= FILLED_COVER) return 'filled';
  return ink.dark < FAINTEST ? 'faint' : 'cross';
}

/** As the other marks of the page are: then a filled box is one crossed with a broad pen. */
function isUsual({ ink }: SeenBox, hand: PageHand): boolean {
  return ink.sides < hand.sides + 0.1;
}

function isWeighty(weak: readonly SeenBox[], mark: SeenBox): boolean {
  return weak.some((box) => inkOf(box) > TRACE * inkOf(mark));
}

function inkOf({ ink }: SeenBox): number {
  return ink.cover * ink.dark;
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

function doubt(boxes: readonly SeenBox[], why: DoubtReason, mark: (box: SeenBox) => Mark): Judgement {
  return { marks: new Map(boxes.map((box) => [box.id, mark(box)])), choice: null, why };
}
