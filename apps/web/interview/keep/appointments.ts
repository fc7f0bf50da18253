import type { Answer } from '#api';
import { database } from './database';

/** Somebody's appointments as the server told them, and when that was by this device's clock, in milliseconds. */
export interface KeptAppointments {
  personId: string;
  at: number;
  items: Answer<'get', '/api/callings/appointments'>['items'];
}

/** What came last; null where nothing did. Goes when she signs out. */
export async function appointmentsHere(personId: string): Promise<KeptAppointments | null> {
  const kept = await (await database()).get('facts', 'appointments');
  return kept !== undefined && 'items' in kept && kept.personId === personId ? kept : null;
}

export async function keepAppointments(appointments: KeptAppointments): Promise<void> {
  await (await database()).put('facts', appointments, 'appointments');
}
