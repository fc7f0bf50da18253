import type { Answer } from '#api';

/** Somebody's appointments as the server told them, and when that was by this device's clock, in milliseconds. */
export interface KeptAppointments {
  personId: string;
  at: number;
  items: Answer<'get', '/api/callings/appointments'>['items'];
}
