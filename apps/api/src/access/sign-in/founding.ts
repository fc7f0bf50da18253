import type { Transaction } from '../../database/transaction.js';
import type { SetUpInput } from '../access.dto.js';
import type { MeReads } from './me.reads.js';

/** An organisation that was just founded, and its owner. */
export interface Founded {
  organisationId: string;
  personId: string;
}

/** How an organisation begins. Rooms downstream add what a new one starts with, so the room that founds is told by injection. */
export interface Founding {
  /** Founds an organisation with everything that a new one has; `alongside` commits with it or not at all. */
  found(input: Omit<SetUpInput, 'token'>, alongside: (tx: Transaction) => Promise<void>): Promise<Founded>;
  me(tx: Transaction, personId: string): ReturnType<MeReads['me']>;
  /** Founds the sample organisation and starts loading it; progress is told by the installation. */
  startSample(token: string | null): Promise<Founded>;
  /** A new link by which a shopper of the sample opens the app, and whose it is; null where there is no sample. */
  openAsSampleShopper(): Promise<{ name: string; token: string } | null>;
}

/** Injection token of the `Founding`. */
export const FOUNDING = Symbol('founding');
