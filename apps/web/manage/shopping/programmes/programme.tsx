import type { Programme as ProgrammeFound } from '#api';
import { Alert } from '@mantine/core';
import { useParams } from 'react-router';
import { useRead } from '../../api/use-read';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { Facts } from '../../shell/facts';
import { Icon } from '../../shell/icon';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { JobList } from './job-list';
import { NextVisits } from './next-visits';
import { ProgrammeActions } from './programme-actions';
import { Proposals } from './proposals';
import { StaffNotice } from './staff-notice';
import { ProgrammeBadge } from '../state-badge';
import { Waves } from './waves';

/** One programme: its terms, its waves, and who makes which visit. */
export function Programme() {
  const { places } = useTexts();
  const may = useMay();
  const { programmeId = '' } = useParams();
  const programme = useRead(`/programmes/${programmeId}`);
  const found = programme.data;
  return (
    <Page
      title={found?.name ?? places.programmes}
      back={{ to: '/programmes', name: places.programmes }}
      lead={
        found && (
          <>
            <ProgrammeBadge state={found.state} /> {found.surveyName}
          </>
        )
      }
      actions={found && <ProgrammeActions programme={found} />}
    >
      <Loaded of={programme}>
        {(one) => (
          <>
            <FewVisits programme={one} />
            <div className={columns.columns}>
              <div className={columns.stack}>
                <Waves programme={one} />
                {may('shoppers.read') && one.state === 'running' && <Proposals programmeId={one.id} />}
              </div>
              <div className={columns.stack}>
                <Terms programme={one} />
                {!one.terms.competitor && <StaffNotice programme={one} />}
                <NextVisits storeIds={one.storeIds} />
              </div>
            </div>
            {may('shoppers.read') && <JobList programme={one} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function FewVisits({ programme }: { programme: ProgrammeFound }) {
  const texts = useTexts().shopping.programmes;
  if (!programme.notes.includes('few_visits')) return null;
  return (
    <Alert color="ember" icon={<Icon name="warning" />}>
      {texts.fewVisits}
    </Alert>
  );
}

function Terms({ programme: { terms, storeIds } }: { programme: ProgrammeFound }) {
  const { shopping, shell } = useTexts();
  const texts = shopping.programmes;
  const format = useFormat();
  const money = (amount: number) => `${format.number(amount, 2)} ${terms.currency}`;
  return (
    <Card title={texts.what}>
      <Facts
        facts={[
          [texts.stores, format.number(storeIds.length)],
          [texts.visitsPerStore, format.number(terms.visitsPerStore)],
          [texts.fee, money(terms.fee)],
          [texts.reimbursedUpTo, money(terms.reimbursedUpTo)],
          [texts.rotationDays, format.number(terms.rotationDays)],
          [texts.rotationVisits, format.number(terms.rotationVisits)],
          [texts.approveHours, format.number(terms.approveHours)],
          [texts.competitor, terms.competitor ? shell.yes : shell.no],
        ]}
      />
    </Card>
  );
}
