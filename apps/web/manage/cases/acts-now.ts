import type { Case } from '#api';

/** What people write down; the work begins with the first word. */
const acts = [
  'acknowledged',
  'contacted',
  'heard',
  'settled',
  'confirmed',
  'waiting',
  'closed',
  'reopened',
  'moved',
  'noted',
] as const;
export type ActKind = (typeof acts)[number];

/** Of a case that is open and in which somebody has spoken to her since, what comes after that goes first. */
export function actsNow({ mayHappen, state }: Pick<Case, 'mayHappen' | 'state'>): ActKind[] {
  const now = acts.filter((kind) => mayHappen.includes(kind));
  const first: Partial<Record<Case['state'], ActKind>> = { in_work: 'settled', waiting_for_customer: 'heard' };
  const own = first[state];
  return own !== undefined && now.includes(own) ? [own, ...now.filter((kind) => kind !== own)] : now;
}
