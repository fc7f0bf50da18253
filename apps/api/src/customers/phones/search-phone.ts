import { readNumber } from '#calling';

/** A telephone number that somebody looks for. */
export interface SearchedPhone {
  /** As it is dialled, where it was typed whole. */
  number: string | null;
  /** Figures that it holds, where a part was typed. */
  figures: string | null;
}

const fewest = 4;

/** Reads what was typed into a search as a number, or as a part of one, in whatever form. */
export function searchedPhone(typed: string | undefined, country: string | null): SearchedPhone {
  if (typed === undefined || !/^[\s\d()+./'-]+$/.test(typed.replace(/(ext\.?|x)\s*\d+$/i, '')))
    return { number: null, figures: null };
  // A nought before the number is dialled within a country only.
  const figures = typed.replaceAll(/\D/g, '').replace(/^0+/, '');
  return { number: readNumber(typed, country).number, figures: figures.length < fewest ? null : figures };
}
