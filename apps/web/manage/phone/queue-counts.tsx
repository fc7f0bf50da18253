import type { CallingQueuePart } from '#api';
import { Table } from '@mantine/core';
import { Card } from '../shell/card';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { useCallingWords } from './use-calling-words';

/** States in the order in which a calling goes through them, then how many. */
const order: readonly CallingQueuePart['state'][] = [
  'ready',
  'in_hand',
  'ringing',
  'talking',
  'ended',
  'unsettled',
  'appointment',
  'referred',
  'resting',
  'done',
  'stopped',
];

function asItGoes(one: CallingQueuePart, other: CallingQueuePart): number {
  return order.indexOf(one.state) - order.indexOf(other.state) || other.count - one.count;
}

/** Where everybody stands whom the telephone is to ask, why, and when the first of them comes back. */
export function QueueCounts({ parts }: { parts: readonly CallingQueuePart[] }) {
  const { phone: texts } = useTexts();
  const format = useFormat();
  const words = useCallingWords();
  return (
    <Card title={texts.queue} lead={texts.queueLead}>
      <ListBox label={texts.queue}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.state}</Table.Th>
              <Table.Th>{texts.why}</Table.Th>
              <Table.Th ta="right">{texts.people}</Table.Th>
              <Table.Th>{texts.next}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="num">
            {parts.toSorted(asItGoes).map(({ state, reason, count, backAt }) => (
              <Table.Tr key={`${state} ${reason}`}>
                <Table.Th scope="row">{words.state(state)}</Table.Th>
                <Table.Td>{words.reason(reason)}</Table.Td>
                <Table.Td ta="right">{format.number(count)}</Table.Td>
                <Table.Td className="num">{backAt === null ? '–' : format.instant(backAt)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListBox>
    </Card>
  );
}
