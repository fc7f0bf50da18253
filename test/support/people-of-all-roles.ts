import { roles, type Role } from '../../apps/api/src/access/permissions.ts';
import type { Candour } from './candour.ts';
import { eventually } from './eventually.ts';
import type { Visitor } from './visitor.ts';

/** What a new person may see, where it is limited. */
export interface Limits {
  regionIds?: string[];
  storeIds?: string[];
}

/** Invites a person, who joins by the link in the mail; gives them signed in. */
export async function join(candour: Candour, owner: Visitor, role: Role, limits: Limits = {}): Promise<Visitor> {
  const email = `${role}-${Math.random().toString(36).slice(2)}@people.example`;
  (await owner.post('/api/people', { email, name: role, role, language: 'en', ...limits })).ok(201);
  const token = await mailedToken(owner, email, 'join');
  const person = candour.visitor();
  (await person.post('/api/joins', { token, name: role, password: 'correct horse battery' })).ok(201);
  return person;
}

/** The token of the newest link that was mailed to somebody. */
export async function mailedToken(owner: Visitor, email: string, kind: 'join' | 'reset'): Promise<string> {
  return eventually(
    async () => {
      const { items } = (await owner.get('/api/mail-catcher')).ok();
      const own = items.filter(({ to }: { to: string }) => to.includes(email));
      for (const { id } of own) {
        const { text } = (await owner.get(`/api/mail-catcher/${id}`)).ok();
        const [, token] = new RegExp(`${kind}[\\w-]*\\?token=([\\w-]+)`).exec(text) ?? [];
        if (token !== undefined) return token;
      }
      return '';
    },
    (token) => token !== '',
  );
}

/** One person of every role but the owner, signed in. */
export async function peopleOfAllRoles(candour: Candour, owner: Visitor): Promise<Map<Role, Visitor>> {
  const others = roles.filter((role) => role !== 'owner');
  const joined = await Promise.all(others.map(async (role) => [role, await join(candour, owner, role)] as const));
  return new Map([['owner', owner], ...joined]);
}
