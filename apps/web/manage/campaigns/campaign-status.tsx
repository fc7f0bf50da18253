import type { CampaignStatus as Status } from '#api';
import { Badge } from '@mantine/core';
import { useTexts } from '../texts/texts-provider';

const colours: Record<Status, string> = {
  draft: 'gray',
  scheduled: 'gray',
  running: 'teal',
  paused: 'ember',
  finished: 'teal',
  cancelled: 'gray',
};

export function CampaignStatus({ status }: { status: Status }) {
  const { campaigns } = useTexts();
  return <Badge color={colours[status]}>{campaigns.states[status]}</Badge>;
}
