/** Tables that one file writes, and no other of its room: each way in which their rows move is one of its verbs. */
export const soleWriters: Readonly<Record<string, string>> = {
  callings: 'callings/calling-moves.service.ts',
  attempts: 'invitations/attempts/attempts.service.ts',
};
