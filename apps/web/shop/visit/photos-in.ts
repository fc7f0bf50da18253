/** The hashes of the photos that answers name. */
export function photosIn(answers: unknown): Set<string> {
  return new Set([...JSON.stringify(answers).matchAll(/"([0-9a-f]{64})"/g)].map(([, hash = '']) => hash));
}
