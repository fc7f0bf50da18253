import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem';
import { Icon } from '../shell/icon';
import { Refusal } from '../shell/asking/refusal';
import { useTexts } from '../texts/texts-provider';

interface Props {
  problem: Problem | null;
  /** What it is now, where somebody else was quicker. */
  children?: ReactNode;
}

/** Why an act did not happen. Where somebody else was quicker, their change is shown by now, and what was typed is still there. */
export function Refused({ problem, children }: Props) {
  if (!isMeanwhile(problem)) return <Refusal problem={problem} />;
  return <Meanwhile>{children}</Meanwhile>;
}

/** Says that somebody else changed what is being changed. */
export function Meanwhile({ children }: { children?: ReactNode }) {
  const { meanwhile } = useTexts().shopping;
  return (
    <Alert color="ember" icon={<Icon name="warning" />} role="alert" title={meanwhile.title}>
      {meanwhile.advice}
      {children && <div>{children}</div>}
    </Alert>
  );
}

export function isMeanwhile(problem: Problem | null): boolean {
  return problem?.code === 'changed_meanwhile';
}
