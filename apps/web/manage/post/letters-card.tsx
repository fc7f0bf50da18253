import type { Mailing } from '#api';
import { Button, Table } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Icon } from '../shell/icon';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

/** What a campaign sends by post: letters to print, and what became of those that were. */
export function LettersCard({ campaignId }: { campaignId: string }) {
  const { post: texts } = useTexts();
  const may = useMay();
  const found = useRead(`/campaigns/${campaignId}/mailings`, { every: 5_000 }).data;
  if (found === undefined) return null;
  const { toPrint, later, items } = found;
  const mayPrint = may('campaigns.change');
  return (
    <Card
      title={texts.toPrint(toPrint)}
      lead={later > 0 ? texts.later(later) : undefined}
      actions={
        mayPrint && (
          <>
            {items.some(({ postedOn }) => postedOn !== null) && (
              <Button component={Link} to="/mailings/returned" variant="default">
                {texts.cameBack}
              </Button>
            )}
            {toPrint > 0 && (
              <Button
                component={Link}
                to={`/mailings/new?campaign=${campaignId}`}
                leftSection={<Icon name="print" size={16} />}
              >
                {texts.print}
              </Button>
            )}
          </>
        )
      }
    >
      {items.length > 0 && <MailingTable items={items} />}
    </Card>
  );
}

function MailingTable({ items }: { items: readonly Mailing[] }) {
  const { post: texts, paper } = useTexts();
  const format = useFormat();
  return (
    <ListBox label={texts.mailings}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{paper.name}</Table.Th>
            <Table.Th>{paper.state}</Table.Th>
            <Table.Th ta="right">{texts.letters}</Table.Th>
            <Table.Th ta="right">{texts.returned}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((mailing) => (
            <Table.Tr key={mailing.id}>
              <Table.Th scope="row">
                <Link to={`/mailings/${mailing.id}`}>{mailing.name}</Link>
              </Table.Th>
              <Table.Td>
                {mailing.postedOn === null ? texts.states[mailing.state] : texts.postedOn(format.day(mailing.postedOn))}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(mailing.letters - mailing.takenOut)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(mailing.returned)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
