import { database } from './database';
import type { KeptAppointments } from './kept-appointments';

/** What came last; null where nothing did. Goes when she signs out. */
export async function appointmentsHere(personId: string): Promise<KeptAppointments | null> {
  const kept = await (await database()).get('facts', 'appointments');
  return kept !== undefined && 'items' in kept && kept.personId === personId ? kept : null;
}

export async function keepAppointments(appointments: KeptAppointments): Promise<void> {
  await (await database()).put('facts', appointments, 'appointments');
}
