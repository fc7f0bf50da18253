/** A reading of both clocks: the phone's own, and milliseconds since the visit began by one that nobody can set. */
export interface Reading {
  at: number;
  mono: number;
}

/** Both clocks of the phone: the one on its wall, and the one that only counts while the page lives. */
export interface Clocks {
  wall(): number;
  counted(): number;
}

/** A clock set by less than this is not worth a line. */
const noticed = 2_000;

/**
 * The time of a visit. The wall clock is read once and counted on from there, so that setting it changes nothing; across
 * a restart or a sleep, when nothing counts, the wall clock says how long it was.
 */
export class VisitClock {
  readonly #clocks: Clocks;
  #wall: number;
  #counted: number;
  #mono: number;

  constructor(clocks: Clocks, last: Reading) {
    this.#clocks = clocks;
    this.#wall = clocks.wall();
    this.#counted = clocks.counted();
    this.#mono = last.mono + Math.max(0, this.#wall - last.at);
  }

  read(): Reading {
    return { at: this.#clocks.wall(), mono: Math.round(this.#mono + this.#clocks.counted() - this.#counted) };
  }

  /** After the page was out of sight: what the phone slept is added. Gives how far the clock was set back, or null. */
  woke(): number | null {
    const { at, mono } = this.read();
    const slept = at - this.#wall - (mono - this.#mono);
    this.#begin({ at, mono: mono + Math.max(0, slept) });
    return slept < -noticed ? slept : null;
  }

  /** While the page is in sight both clocks go alike: gives how far the wall clock was set since the last look, or null. */
  wasSet(): number | null {
    const { at, mono } = this.read();
    const set = at - this.#wall - (mono - this.#mono);
    this.#begin({ at, mono });
    return Math.abs(set) > noticed ? Math.round(set) : null;
  }

  #begin({ at, mono }: Reading): void {
    this.#wall = at;
    this.#mono = mono;
    this.#counted = this.#clocks.counted();
  }
}

export const phoneClocks: Clocks = { wall: () => Date.now(), counted: () => performance.now() };
