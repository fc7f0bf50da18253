/**
 * Whether two names may be one person’s: equal but for case, accents, order and punctuation; one with parts of the other
 * (`Anna` and `Anna Berg`, `A. Berg`); or one of them read in another code page. No name at all fits every name.
 */
export function maybeSameName(one: string | null, other: string | null): boolean {
  const [some, more] = [partsOf(one ?? ''), partsOf(other ?? '')].toSorted((a, b) => a.length - b.length);
  if (some === undefined || more === undefined || some.length === 0) return true;
  const left = [...more];
  const isWithin = some.every((part) => {
    const at = left.findIndex((each) => each === part || startsWithInitial(each, part));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return isWithin || skeletonOf(one ?? '') === skeletonOf(other ?? '');
}

/** A name without what people write differently. */
export function plainName(name: string): string {
  return partsOf(name).toSorted().join(' ');
}

function partsOf(name: string): string[] {
  const bare = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return bare.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function startsWithInitial(part: string, other: string): boolean {
  return (other.length === 1 && part.startsWith(other)) || (part.length === 1 && other.startsWith(part));
}

/** What stays the same whichever code page a name was read in. */
function skeletonOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\P{ASCII}/gu, '?');
}
