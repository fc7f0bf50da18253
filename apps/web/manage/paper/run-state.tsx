import type { PrintRun } from '#api';
import { Badge } from '@mantine/core';
import { useTexts } from '../texts/texts-provider';

const colours = { printing: 'teal', printed: 'teal', failed: 'ember', closed: 'gray' } as const;

/** Whether a print run can be printed, and whether anything is still awaited of it. */
export function RunState({ run }: { run: PrintRun }) {
  const { paper: texts } = useTexts();
  const state = run.closedAt !== null && run.state === 'printed' ? 'closed' : run.state;
  return <Badge color={colours[state]}>{texts.states[state]}</Badge>;
}
