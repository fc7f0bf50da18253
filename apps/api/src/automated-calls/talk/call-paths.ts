import { writeCallName, type CallName } from '../../line/call-name.js';

/** Where the provider tells and asks about a call. */
export const turnPath = (call: CallName, number: number): string => `${callPath(call)}/turns/${number}`;
export const eventsPath = (call: CallName): string => `${callPath(call)}/events`;
const callPath = (call: CallName): string => `/api/automated-calls/${writeCallName(call)}`;
