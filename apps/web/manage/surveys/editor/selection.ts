/** What is being edited: the survey as a whole, a block, or a question. */
export type Selection =
  { part: 'survey' } | { part: 'block'; block: number } | { part: 'question'; block: number; question: number };

/** The part that a finding's path points into: `blocks[2].questions[0].text.fi` → that question. */
export function selectionOf(path: string): Selection {
  const found = /^blocks\[(\d+)\](?:\.questions\[(\d+)\])?/.exec(path);
  if (!found) return { part: 'survey' };
  const block = Number(found[1]);
  return found[2] === undefined ? { part: 'block', block } : { part: 'question', block, question: Number(found[2]) };
}

export function sameSelection(a: Selection, b: Selection): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
