import type { Case } from '#api';

/** What people write down; the work begins with the first word. */
const acts = [
  'acknowledged',
  'contacted',
  'heard',
  'remedy_granted',
  'remedy_refused',
  'settled',
  'confirmed',
  'waiting',
  'closed',
  'reopened',
  'remedy_asked',
  'moved',
  'noted',
] as const;
export type ActKind = (typeof acts)[number];

/** Of a case that is open and in which somebody has spoken to her since, what comes after that goes first. */
export function actsNow({ mayHappen, state }: Pick<Case, 'mayHappen' | 'state'>): ActKind[] {
  const grants: readonly ActKind[] = ['remedy_granted', 'remedy_refused'];
  const now = acts.filter((kind) => mayHappen.includes(kind));
  if (now.some((kind) => grants.includes(kind)))
    return now.toSorted((one, other) => Number(grants.includes(other)) - Number(grants.includes(one)));
  const first: Partial<Record<Case['state'], ActKind>> = { in_work: 'settled', waiting_for_customer: 'heard' };
  const own = first[state];
  return own !== undefined && now.includes(own) ? [own, ...now.filter((kind) => kind !== own)] : now;
}
