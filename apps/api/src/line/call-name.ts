const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const named = new RegExp(`^(${uuid})\\.(${uuid})$`);

/** A call in an address: whose it is, and its attempt in the ledger. */
export interface CallName {
  organisationId: string;
  attemptId: string;
}

export const writeCallName = ({ organisationId, attemptId }: CallName): string => `${organisationId}.${attemptId}`;

export function readCallName(text: string): CallName | null {
  const [, organisationId, attemptId] = named.exec(text) ?? [];
  return organisationId === undefined || attemptId === undefined ? null : { organisationId, attemptId };
}
