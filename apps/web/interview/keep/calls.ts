import type { Call } from './call';
import { database } from './database';

export async function keepCall(call: Call): Promise<void> {
  await (await database()).put('calls', call);
}

/** What this person has not brought to its end here. */
export async function callsOf(personId: string): Promise<Call[]> {
  return (await (await database()).getAll('calls')).filter((call) => call.personId === personId);
}

/** Its outcome has arrived, or there is nothing to be kept of it: nothing of the customer stays on the device. */
export async function removeCall(id: string): Promise<void> {
  await (await database()).delete('calls', id);
}
