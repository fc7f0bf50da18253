/** A smallest group that answers can be told by, and how many of them there are. */
export interface Atom {
  measure: string;
  store: string;
  region: string | null;
  setting: string;
  survey: string;
  channel: string;
  language: string;
  month: string;
  n: number;
}

/** A figure that somebody saw, or saw to be hidden, and what it was narrowed to. */
export interface SeenFigure {
  measure: string;
  where: Partial<Omit<Atom, 'measure' | 'n' | 'month'>> & {
    from: string;
    to: string;
    stores?: readonly string[];
    /** A customers' own field and its value, as `segment:Gold`; '' for all. */
    field?: string;
  };
  n: number;
  shown: boolean;
  by: string;
}

interface Seen extends SeenFigure {
  atoms: Uint32Array;
}

const bitsOf = (count: number) => new Uint32Array(Math.ceil(count / 32));

/** Whether an atom is one that a figure counts; what the figure is narrowed to is taken apart once. */
function holding({ where }: SeenFigure): (atom: Atom) => boolean {
  const { from, to, stores, field: _, ...narrowed } = where;
  const parts = Object.entries(narrowed) as [keyof Atom, string][];
  const own = stores && new Set(stores);
  return (atom) =>
    atom.month >= from &&
    atom.month < to &&
    parts.every(([name, value]) => value === atom[name]) &&
    (own === undefined || own.has(atom.store));
}

/** Figures of one measure by the answers that they are of, each group once. */
export function groupsOf(
  measure: string,
  figures: readonly SeenFigure[],
  all: readonly Atom[],
  /** What a figure is narrowed to beside the parts of an atom. */
  isIn: (figure: SeenFigure, atom: Atom) => boolean = () => true,
) {
  const atoms = all.filter((atom) => atom.measure === measure && atom.n > 0);
  const faults: string[] = [];
  const groups = new Map<string, Seen>();
  for (const figure of figures.filter((each) => each.measure === measure && each.n > 0)) {
    const bits = bitsOf(atoms.length);
    const holds = holding(figure);
    let n = 0;
    for (const [at, atom] of atoms.entries())
      if (holds(atom) && isIn(figure, atom)) {
        bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
        n += atom.n;
      }
    if (n !== figure.n) faults.push(`${figure.by} says ${figure.n}, and it is ${n}`);
    const key = bits.join();
    const known = groups.get(key);
    if (known !== undefined && known.shown !== figure.shown)
      faults.push(`one group of ${n} is hidden and shown: ${known.by} · ${figure.by}`);
    groups.set(key, known?.shown ? known : { ...figure, n, atoms: bits });
  }
  return { groups: [...groups.values()], faults };
}

/**
 * Groups of fewer than `fewest` that follow from two or three figures that are shown: a figure less another, less two others, or two
 * figures less a third.
 */
export function toldBySubtraction(groups: readonly Seen[], fewest: number): string[] {
  const shown = groups.filter((group) => group.shown).sort((a, b) => a.n - b.n);
  const told: string[] = [];
  const from = (n: number) => {
    let [low, high] = [0, shown.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shown[middle] as Seen).n < n) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const near = (n: number, visit: (group: Seen) => void) => {
    for (let at = from(n); at < shown.length && (shown[at] as Seen).n < n + fewest - 1; at += 1)
      visit(shown[at] as Seen);
  };
  for (const a of shown) {
    if (a.n < fewest) told.push(`${a.by} has ${a.n}`);
    near(a.n + 1, (whole) => isWithin([a], whole) && told.push(`${whole.by} less ${a.by}: ${whole.n - a.n}`));
  }
  for (const [at, a] of shown.entries())
    for (const b of shown.slice(at + 1)) {
      near(a.n + b.n + 1, (whole) => {
        if (isWithin([a, b], whole)) told.push(`${whole.by} less ${a.by} less ${b.by}: ${whole.n - a.n - b.n}`);
      });
      near(a.n + b.n - fewest + 1, (third) => {
        if (leavesOneGroup(a, b, third)) told.push(`${a.by} and ${b.by} less ${third.by}: ${a.n + b.n - third.n}`);
      });
    }
  return told;
}

/** Whether parts that share nothing lie within a whole. */
function isWithin([first, second]: readonly [Seen, Seen?], whole: Seen): boolean {
  const [one, other] = [first.atoms, second?.atoms];
  for (const [at, bits] of whole.atoms.entries()) {
    const [a, b] = [one[at] ?? 0, other?.[at] ?? 0];
    if ((a & b) !== 0 || ((a | b) & ~bits) !== 0) return false;
  }
  return true;
}

/** Whether two groups less a third count every answer once or not at all. */
function leavesOneGroup(a: Seen, b: Seen, third: Seen): boolean {
  for (const [at, bits] of third.atoms.entries()) {
    const [x, y] = [a.atoms[at] ?? 0, b.atoms[at] ?? 0];
    if ((bits & ~(x | y)) !== 0 || (x & y & ~bits) !== 0) return false;
  }
  return true;
}
