import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem';
import { useTexts } from '../texts/texts-provider';
import { Failed } from './failed';

interface Asked<T> {
  data: T | undefined;
  error: Problem | null;
  refetch: () => unknown;
}

interface Props<T> {
  of: Asked<T>;
  /** Height of the grey shape meanwhile. */
  height?: number;
  children: (data: T) => ReactNode;
}

/** Grey while it is coming, words when it does not, the thing itself when it does. */
export function Loaded<T>({ of, height = 240, children }: Props<T>) {
  const texts = useTexts();
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <Failed problem={of.error} retry={() => void of.refetch()} />;
  return (
    <div role="status" aria-label={texts.shell.loading}>
      <Skeleton height={height} radius="md" />
    </div>
  );
}
