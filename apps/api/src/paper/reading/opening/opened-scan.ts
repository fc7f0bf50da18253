import type { GreyImage } from '#reading';

/** A scanned file as pages; a page is opened when it is asked for. */
export interface ScanPages {
  readonly count: number;
  /** @throws {Refusal} */
  readonly page: (index: number) => Promise<GreyImage>;
  readonly close: () => void;
}
