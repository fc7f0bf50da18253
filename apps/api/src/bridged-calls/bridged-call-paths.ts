import { writeCallName, type CallName } from '../line/call-name.js';

const path = (call: CallName, what: string): string => `/api/bridged-calls/${writeCallName(call)}/${what}`;

/** Where the provider asks and tells about a call, and about the customer's part of it. */
export const bridgedPaths = (call: CallName) => ({
  answer: path(call, 'answer'),
  key: path(call, 'key'),
  dialled: path(call, 'dialled'),
  customer: path(call, 'customer'),
  events: path(call, 'events'),
});
