import type { Assignment, AssignmentState, Programme } from '#api';
import { Button, Group, NativeSelect, Table } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useList } from '../../api/use-list';
import { useMay } from '../../session/use-me';
import { AskModal } from '../../shell/asking/ask-modal';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { More } from '../../tables/more';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { BringInVisit } from './bring-in-visit';
import { OfferJob } from './offer-job';
import { Refused } from '../refused';
import { JobBadge } from '../state-badge';

const states: AssignmentState[] = ['open', 'offered', 'accepted', 'handed_in', 'missed', 'cancelled'];

/** The visits of a programme and whose they are. */
export function JobList({ programme }: { programme: Programme }) {
  const { shopping, shell } = useTexts();
  const texts = shopping.jobs;
  const may = useMay();
  const [state, setState] = useState('');
  const jobs = useList('/assignments', { programmeId: programme.id, state });
  return (
    <Card
      title={texts.title}
      flush
      actions={
        <Group gap={8}>
          {may('shopping.change') && <BringInVisit />}
          <NativeSelect
            aria-label={shopping.programmes.state}
            value={state}
            data={[{ value: '', label: shell.all }, ...states.map((value) => ({ value, label: texts.states[value] }))]}
            onChange={(event) => setState(event.currentTarget.value)}
          />
        </Group>
      }
    >
      <Loaded of={jobs} height={200}>
        {(items) =>
          items.length === 0 ? (
            <p className="quiet" style={{ padding: '0 22px' }}>
              {texts.none}
            </p>
          ) : (
            <JobTable items={items} />
          )
        }
      </Loaded>
      <More more={jobs.more} busy={jobs.busy} />
    </Card>
  );
}

function JobTable({ items }: { items: Assignment[] }) {
  const { shopping } = useTexts();
  const texts = shopping.jobs;
  const may = useMay();
  return (
    <ListBox label={texts.title}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.store}</Table.Th>
            <Table.Th>{texts.days}</Table.Th>
            <Table.Th>{shopping.programmes.state}</Table.Th>
            <Table.Th>{texts.shopper}</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((job) => (
            <JobRow key={job.id} job={job} change={may('shopping.change')} />
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

function JobRow({ job, change }: { job: Assignment; change: boolean }) {
  const texts = useTexts().shopping.jobs;
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Th scope="row">{job.store}</Table.Th>
      <Table.Td className="num">
        {format.day(job.from)} – {format.day(job.to)}
        <span className="quiet"> · {job.wave}</span>
      </Table.Td>
      <Table.Td>
        <JobBadge state={job.state} />
        {job.state === 'offered' && job.offerUntil && (
          <span className="quiet num" style={{ display: 'block' }}>
            {texts.until(format.instant(job.offerUntil))}
          </span>
        )}
        {job.offerMailSince && (
          <span style={{ display: 'block', maxWidth: '24rem' }}>
            {texts.mailDue(format.instant(job.offerMailSince))}
          </span>
        )}
        {job.state === 'offered' && (job.offerMail === 'ending' || job.offerMail === 'refused') && (
          <span className="quiet" style={{ display: 'block' }}>
            {job.offerMail === 'ending' ? texts.mailInDoubt : texts.mailRefused}
          </span>
        )}
      </Table.Td>
      <Table.Td>
        {job.shopper?.name ?? (job.applicants.length > 0 ? texts.applied(job.applicants.length) : '–')}
      </Table.Td>
      <Table.Td ta="right">
        {job.visitId ? (
          <Button size="compact-sm" variant="default" component={Link} to={`/reviews/${job.visitId}`}>
            {texts.open}
          </Button>
        ) : (
          change && <JobActs job={job} />
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function JobActs({ job }: { job: Assignment }) {
  const { shopping } = useTexts();
  const texts = shopping.jobs;
  const [asking, setAsking] = useState<'offer' | 'cancel' | null>(null);
  const act = useAct(
    (what: 'withdraw-offer' | 'cancel') =>
      api.post(`/assignments/${job.id}/${what}`, { shopperId: job.shopper?.id ?? null, state: job.state }),
    { stale: ['/assignments', '/programmes'], then: () => setAsking(null) },
  );
  const small = { size: 'compact-sm', variant: 'default' } as const;
  return (
    <>
      <Group gap={6} justify="flex-end" wrap="nowrap">
        {job.state === 'open' && (
          <Button {...small} onClick={() => setAsking('offer')}>
            {texts.assign}
          </Button>
        )}
        {job.state === 'offered' && (
          <Button {...small} loading={act.isPending} onClick={() => act.mutate('withdraw-offer')}>
            {texts.withdraw}
          </Button>
        )}
        {['open', 'offered', 'accepted'].includes(job.state) && (
          <Button {...small} onClick={() => setAsking('cancel')}>
            {texts.cancel}
          </Button>
        )}
      </Group>
      {asking === null && <Refused problem={act.error} />}
      {asking === 'offer' && <OfferJob job={job} onClose={() => setAsking(null)} />}
      {asking === 'cancel' && (
        <AskModal
          title={texts.cancelTitle}
          confirm={texts.cancelVisit}
          grave
          onConfirm={() => act.mutate('cancel')}
          onClose={() => setAsking(null)}
          busy={act.isPending}
        >
          <p style={{ margin: 0 }}>{texts.cancelWhat}</p>
          <Refused problem={act.error}>
            {shopping.meanwhile.now}: {texts.states[job.state]}
            {job.shopper && `, ${job.shopper.name}`}
          </Refused>
        </AskModal>
      )}
    </>
  );
}
