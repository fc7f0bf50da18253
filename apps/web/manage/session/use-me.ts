import type { Me, Permission } from '#api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../api/problem';
import { api } from '../api/api';
import { openPageFor } from '../api/request';

export const meKey = ['/me', {}];

/** Who is signed in; null when nobody is. */
export function useMeQuery() {
  return useQuery<Me | null, Problem>({
    queryKey: meKey,
    queryFn: async ({ signal }) => {
      try {
        const me = await api.get('/me', { signal });
        openPageFor(me.person.id);
        return me;
      } catch (error) {
        if ((error as Problem).status === 401) {
          openPageFor(null);
          return null;
        }
        throw error;
      }
    },
    // What somebody may do changes seldom, and the server judges every request anyway.
    staleTime: 5 * 60_000,
  });
}

/** For screens behind the sign-in. */
export function useMe(): Me {
  const me = useMeQuery().data;
  if (!me) throw new Error('This screen needs a signed-in person');
  return me;
}

export function useMay(): (permission: Permission) => boolean {
  const { may } = useMe();
  return (permission) => may.includes(permission);
}

/** Takes up a session that the API has just opened. */
export function useSignedIn(): (me: Me) => void {
  const client = useQueryClient();
  return (me) => {
    client.clear();
    openPageFor(me.person.id);
    client.setQueryData(meKey, me);
  };
}
