/** Of every transaction's pool so many connections are kept for those that are begun inside of another. */
export const keptForInner = (connections: number): number => (connections >= 8 ? 2 : 1);

/** How the connections of a process are shared: background work has its own, so that it never keeps requests waiting. */
export function connectionsFor(all: number): { requests: number; work: number } {
  const work = Math.max(2, Math.floor((all * 3) / 8));
  return { requests: all - work, work };
}
