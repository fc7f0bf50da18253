import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import columns from '../shell/columns.module.css';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useTexts } from '../texts/texts-provider';
import { CallerAbilities } from './caller-abilities';
import { TakenCallings } from './taken-callings';
import { HoursToStaff } from './hours-to-staff';
import { InterviewSignals } from './interview-signals';
import { InterviewerEffects } from './interviewer-effects';
import { InterviewersCompared } from './interviewers-compared';
import { QueueCounts } from './queue-counts';
import { UnsettledCallings } from './unsettled-callings';
import { WaitingCallings } from './waiting-callings';

/** Milliseconds after which the queue is looked at again: it moves by itself. */
const often = 5_000;

/** How asking by telephone goes, for whoever looks after it. */
export function Phone() {
  const { phone: texts, callingRules, campaigns: words } = useTexts();
  const may = useMay();
  const [campaignId, setCampaign] = useState('');
  const query = campaignId === '' ? {} : { campaignId };
  const campaigns = useRead('/campaigns').data?.items ?? [];
  const queue = useRead('/calling-queue', { query, every: often, keep: true });
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <Group>
          <Button component={Link} to="/phone/rules" variant="default">
            {callingRules.title}
          </Button>
          <NativeSelect
            aria-label={texts.campaign}
            value={campaignId}
            data={[
              { value: '', label: texts.allCampaigns },
              ...campaigns.map(({ id, name, status }) => ({ value: id, label: `${name} · ${words.states[status]}` })),
            ]}
            onChange={(event) => setCampaign(event.currentTarget.value)}
          />
        </Group>
      }
    >
      <Loaded of={queue}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="phone" title={texts.nothing}>
              {texts.nothingWhat}
            </Empty>
          ) : (
            <>
              <div className={columns.columns}>
                <div className={columns.stack}>
                  <QueueCounts parts={items} />
                  <WaitingCallings />
                </div>
                <div className={columns.stack}>
                  <UnsettledCallings />
                  <TakenCallings every={often} />
                  <CallerAbilities />
                </div>
              </div>
              <HoursToStaff query={query} />
              <InterviewersCompared query={query} />
              <InterviewerEffects query={query} />
              {may('calls.supervise') && <InterviewSignals query={query} />}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
