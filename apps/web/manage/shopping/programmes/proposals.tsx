import type { Proposal } from '#api';
import { Button, Table } from '@mantine/core';
import { Problem } from '../../api/problem';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { Refusal } from '../../shell/asking/refusal';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';

/** Who should be offered which open visit. */
export function Proposals({ programmeId }: { programmeId: string }) {
  const texts = useTexts().shopping.jobs;
  const format = useFormat();
  const may = useMay();
  const proposals = useRead('/assignments/proposals', { query: { programmeId } });
  const items = proposals.data?.items ?? [];
  const offer = useAct(offerEach, { stale: ['/assignments', '/programmes'] });
  const change = may('shopping.change');
  return (
    <Card
      title={texts.proposals}
      lead={proposals.data ? texts.proposalsWithin(format.number(proposals.data.maxKm)) : texts.proposalsLead}
      flush
      actions={
        change &&
        items.length > 1 && (
          <Button size="xs" loading={offer.isPending} onClick={() => offer.mutate(items)}>
            {texts.offerAll(items.length)}
          </Button>
        )
      }
    >
      <Loaded of={proposals} height={120}>
        {() =>
          items.length === 0 ? (
            <p className="quiet" style={{ padding: '0 22px' }}>
              {texts.noProposals}
            </p>
          ) : (
            <ProposalTable items={items} offer={change ? (one) => offer.mutate([one]) : null} busy={offer.isPending} />
          )
        }
      </Loaded>
      {offer.data && (
        <div role="status" style={{ padding: '0 22px 16px' }}>
          {texts.offered(offer.data.offered, offer.data.asked)}
          <Refusal problem={offer.data.refused} />
        </div>
      )}
      <Refusal problem={offer.error} />
    </Card>
  );
}

/** Offers one after the other. A refusal keeps none of the others from being offered: rotation may hold after all. */
async function offerEach(wanted: Proposal[]) {
  let [offered, refused]: [number, Problem | null] = [0, null];
  for (const { assignmentId, shopperId } of wanted)
    try {
      await api.post(`/assignments/${assignmentId}/offer`, { shopperId });
      offered += 1;
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status !== 409) throw problem;
      refused = problem;
    }
  return { asked: wanted.length, offered, refused };
}

interface TableProps {
  items: Proposal[];
  offer: ((proposal: Proposal) => void) | null;
  busy: boolean;
}

function ProposalTable({ items, offer, busy }: TableProps) {
  const texts = useTexts().shopping.jobs;
  const format = useFormat();
  return (
    <ListBox label={texts.proposals}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.store}</Table.Th>
            <Table.Th>{texts.shopper}</Table.Th>
            <Table.Th ta="right">{texts.load}</Table.Th>
            <Table.Th ta="right">{texts.approvedShare}</Table.Th>
            {offer && <Table.Td />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.slice(0, 10).map((one) => (
            <Table.Tr key={one.assignmentId}>
              <Table.Th scope="row">{one.store}</Table.Th>
              <Table.Td>
                {one.shopper}
                <span className="quiet num">
                  {' · '}
                  {one.km === null ? texts.noPlaceKnown : texts.km(format.number(one.km, 1))}
                </span>
              </Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(one.load)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {one.rating === null ? '–' : format.percent(one.rating * 100)}
              </Table.Td>
              {offer && (
                <Table.Td ta="right">
                  <Button size="compact-sm" variant="default" disabled={busy} onClick={() => offer(one)}>
                    {texts.assign}
                  </Button>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
