/** An answer as every side can keep it: texts without NUL characters and halves of characters, which no database holds. */
export function wellFormed(answer: unknown): unknown {
  if (typeof answer === 'string') return answer.replaceAll('\0', '').toWellFormed();
  if (typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) return answer.map(wellFormed);
  return Object.fromEntries(Object.entries(answer).map(([name, part]) => [name, wellFormed(part)]));
}
