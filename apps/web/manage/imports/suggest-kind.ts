const yesAndNo = new Set(
  'yes,no,y,n,true,false,1,0,x,kyllä,ei,k,e,ja,nej,j,taip,ne,t,ya,tidak,benar,salah,tosi,epätosi'.split(','),
);
const number = /^[+-]?[\d\s\u00a0\u202f.,]*\d$/;

/** What a column probably holds, by its first cells: a person sees it before anything is made. */
export function suggestKind(
  cells: readonly string[],
  hasDays: boolean,
): 'choice' | 'text' | 'number' | 'date' | 'yes_no' {
  const told = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (told.length === 0) return 'choice';
  if (told.every((cell) => yesAndNo.has(cell.toLowerCase()))) return 'yes_no';
  if (hasDays) return 'date';
  if (told.every((cell) => number.test(cell))) return 'number';
  const different = new Set(told.map((cell) => cell.toLowerCase())).size;
  // A choice repeats itself: half of the cells differing, of at least six, is somebody's own words or a number of a thing.
  const isLong = told.some((cell) => cell.length > 60);
  return isLong || (told.length >= 6 && different > told.length / 2) ? 'text' : 'choice';
}
