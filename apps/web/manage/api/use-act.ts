import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Problem } from './problem';

interface Options<Answer> {
  /** Addresses (or their beginnings) that no longer hold after this act. */
  stale?: string[];
  /** It ends only once what it changed is read anew, so that the next act starts from that. */
  untilRead?: boolean;
  then?: (answer: Answer) => void;
}

/** One act of a person: runs it, then lets go of what it made stale. */
export function useAct<Input, Answer>(
  act: (input: Input) => Promise<Answer>,
  { stale = [], untilRead = false, then }: Options<Answer> = {},
) {
  const client = useQueryClient();
  const letGo = () =>
    client.invalidateQueries({
      predicate: ({ queryKey }) => stale.some((start) => String(queryKey[0]).startsWith(start)),
    });
  return useMutation<Answer, Problem, Input>({
    mutationFn: act,
    onSuccess: async (answer) => {
      const read = letGo();
      if (untilRead) await read;
      then?.(answer);
    },
    // What somebody else did meanwhile is read at once, beside the words that tell of it.
    onError: ({ code }) => {
      if (code === 'changed_meanwhile') void letGo();
    },
  });
}
