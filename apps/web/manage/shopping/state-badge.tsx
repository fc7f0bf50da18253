import type { AssignmentState, ProgrammeState, VisitState } from '#api';
import { Badge } from '@mantine/core';
import { useTexts } from '../texts/texts-provider';

const calm = 'gray';
const programmes: Record<ProgrammeState, string> = { draft: calm, running: 'teal', paused: 'ember', finished: calm };
const jobs: Record<AssignmentState, string> = {
  open: calm,
  offered: calm,
  accepted: 'teal',
  handed_in: 'teal',
  missed: 'ember',
  cancelled: calm,
};
const visits: Record<VisitState, string> = {
  arriving: calm,
  in_review: 'teal',
  returned: 'ember',
  approved: 'teal',
  rejected: 'ember',
};

export function ProgrammeBadge({ state }: { state: ProgrammeState }) {
  return <Badge color={programmes[state]}>{useTexts().shopping.programmes.states[state]}</Badge>;
}

export function JobBadge({ state }: { state: AssignmentState }) {
  return <Badge color={jobs[state]}>{useTexts().shopping.jobs.states[state]}</Badge>;
}

export function VisitBadge({ state }: { state: VisitState }) {
  return <Badge color={visits[state]}>{useTexts().shopping.reviews.states[state]}</Badge>;
}
