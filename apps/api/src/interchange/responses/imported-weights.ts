import { designEffectOfCell, EMPTY_CELL } from '#scoring';

/** What the weights of a file come to: their sum, Kish's design effect, and the number of equally weighted rows that they leave. */
export interface ImportedWeights {
  sum: number;
  designEffect: number;
  effectiveN: number;
}

/** Gathers the weights of a file's good rows. */
export class WeightGatherer {
  #n = 0;
  #sum = 0;
  #squares = 0;

  add(weight: number): void {
    this.#n += 1;
    this.#sum += weight;
    this.#squares += weight * weight;
  }

  /** Null before the first row. */
  weights(): ImportedWeights | null {
    const cell = { ...EMPTY_CELL, n: this.#n, weight: this.#sum, squaredWeights: this.#squares };
    const { designEffect, effectiveN } = designEffectOfCell(cell);
    return designEffect === null || effectiveN === null ? null : { sum: this.#sum, designEffect, effectiveN };
  }
}
