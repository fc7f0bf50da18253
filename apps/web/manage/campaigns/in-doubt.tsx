import type { Doubt } from '#api';
import { Button, Group, Table } from '@mantine/core';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useList } from '../api/use-list';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/asking/refusal';
import { More } from '../tables/more';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

/** Mails of which nobody knows whether they left. A person decides; nothing is resent blindly. */
export function InDoubt() {
  const texts = useTexts();
  const attempts = useList('/attempts', { state: 'in_doubt' });
  return (
    <Page
      title={texts.campaigns.needsReview}
      lead={texts.campaigns.inDoubtWhat}
      back={{ to: '/campaigns', name: texts.places.campaigns }}
    >
      <Loaded of={attempts}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="responses" title={texts.campaigns.nothingInDoubt}>
              {texts.campaigns.nothingInDoubtWhat}
            </Empty>
          ) : (
            <Card flush>
              <AttemptTable items={items} />
              <More more={attempts.more} busy={attempts.busy} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

function AttemptTable({ items }: { items: Doubt[] }) {
  const texts = useTexts();
  const format = useFormat();
  const decide = useAct(
    ({ id, what }: { id: string; what: 'resend' | 'take-as-sent' }) => api.post(`/attempts/${id}/${what}`),
    { stale: ['/attempts', '/campaigns'] },
  );
  return (
    <ListBox label={texts.campaigns.needsReview}>
      <Refusal problem={decide.error} />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.campaigns.customer}</Table.Th>
            <Table.Th>{texts.campaigns.name}</Table.Th>
            <Table.Th>{texts.campaigns.attempts}</Table.Th>
            <Table.Th>{texts.campaigns.decide}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row">{one.customer?.name || one.customer?.email || texts.customers.nameless}</Table.Th>
              <Table.Td>{one.campaign.name}</Table.Td>
              <Table.Td className="num">
                {format.instant(one.at)} {one.detail && <span className="quiet">· {one.detail}</span>}
              </Table.Td>
              <Table.Td>
                <Group gap={6} wrap="nowrap">
                  {(['take-as-sent', 'resend'] as const).map((what) => (
                    <Button
                      key={what}
                      size="compact-sm"
                      variant="default"
                      onClick={() => decide.mutate({ id: one.id, what })}
                    >
                      {texts.campaigns.decisions[what]}
                    </Button>
                  ))}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
