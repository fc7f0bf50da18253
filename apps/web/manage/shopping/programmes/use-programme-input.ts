import type { Programme, Terms } from '#api';
import { useState } from 'react';
import { emptyProgramme, inputOf, type ProgrammeInput } from './programme-input';

/** A part of a programme that is changed as one. */
export type ProgrammePart = Exclude<keyof ProgrammeInput, 'terms'> | keyof Terms;

interface Base {
  input: ProgrammeInput;
  revision: string | undefined;
}

/**
 * A programme as it is being typed. What somebody else saves meanwhile comes into the form as soon as it is known of, and takes the
 * place of nothing that was typed: `both` names what both changed.
 */
export function useProgrammeInput(found: Programme | null) {
  const [base, setBase] = useState<Base>(() => baseOf(found));
  const [input, setInput] = useState(base.input);
  const [both, setBoth] = useState<ProgrammePart[]>([]);
  if (found !== null && found.revision !== base.revision) {
    const theirs = baseOf(found);
    const merged = merge(base.input, input, theirs.input);
    setBase(theirs);
    setInput(merged.input);
    setBoth(merged.both);
  }
  const set = (part: Partial<ProgrammeInput>) => setInput((before) => ({ ...before, ...part }));
  const setTerms = (part: Partial<Terms>) => setInput((before) => ({ ...before, terms: { ...before.terms, ...part } }));
  return { input, set, setTerms, both, revision: base.revision, dirty: !same(input, base.input) };
}

function baseOf(found: Programme | null): Base {
  return { input: found === null ? emptyProgramme : inputOf(found), revision: found?.revision };
}

/** What was typed, and of the rest what they saved. */
function merge(base: ProgrammeInput, mine: ProgrammeInput, theirs: ProgrammeInput) {
  const outer = mergeParts(base, mine, theirs);
  const terms = mergeParts(base.terms, mine.terms, theirs.terms);
  const both = [...outer.both.filter((part) => part !== 'terms'), ...terms.both];
  return { input: { ...outer.merged, terms: terms.merged }, both };
}

function mergeParts<Parts extends object>(base: Parts, mine: Parts, theirs: Parts) {
  const parts = Object.keys(theirs) as (keyof Parts)[];
  const typed = parts.filter((part) => !same(mine[part], base[part]));
  const own = Object.fromEntries(typed.map((part) => [part, mine[part]])) as Partial<Parts>;
  const both = typed.filter((part) => !same(theirs[part], base[part]) && !same(theirs[part], mine[part]));
  return { merged: { ...theirs, ...own }, both };
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
