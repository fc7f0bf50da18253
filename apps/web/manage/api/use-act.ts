import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Problem } from './problem';

interface Options<Answer> {
  /** Addresses (or their beginnings) that no longer hold after this act. */
  stale?: string[];
  then?: (answer: Answer) => void;
}

/** One act of a person: runs it, then lets go of what it made stale. */
export function useAct<Input, Answer>(
  act: (input: Input) => Promise<Answer>,
  { stale = [], then }: Options<Answer> = {},
) {
  const client = useQueryClient();
  return useMutation<Answer, Problem, Input>({
    mutationFn: act,
    onSuccess: (answer) => {
      void client.invalidateQueries({
        predicate: ({ queryKey }) => stale.some((start) => String(queryKey[0]).startsWith(start)),
      });
      then?.(answer);
    },
  });
}
