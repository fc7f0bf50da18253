/** Tables that one file writes, and no other of its room: each way in which their rows move is one of its verbs. */
export const soleWriters: Readonly<Record<string, string>> = {
  attempts: 'invitations/attempts/attempts.service.ts',
};
