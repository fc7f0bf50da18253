import type { InterviewerFigures } from '#api';
import { Badge, Table } from '@mantine/core';
import type { Query } from '../api/request';
import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { useRateWords } from './use-rate-words';

const rates = ['contacts', 'completed', 'refused', 'quick'] as const;

/** Interviewers by name, each beside all others; nobody is ranked. */
export function InterviewersCompared({ query }: { query: Query }) {
  const { phone: texts } = useTexts();
  const interviewers = useRead('/fieldwork/interviewers', { query, keep: true });
  return (
    <Card title={texts.interviewers} lead={texts.interviewersLead}>
      <Loaded of={interviewers} height={160}>
        {({ items }) =>
          items.length === 0 ? <p className="quiet">{texts.interviewersNone}</p> : <Interviewers items={items} />
        }
      </Loaded>
    </Card>
  );
}

function Interviewers({ items }: { items: readonly InterviewerFigures[] }) {
  const { phone: texts } = useTexts();
  const { number } = useFormat();
  const rate = useRateWords();
  return (
    <ListBox label={texts.interviewers}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.interviewer}</Table.Th>
            {rates.map((name) => (
              <Table.Th key={name}>{texts[name]}</Table.Th>
            ))}
            <Table.Th ta="right">{texts.minutes}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="num">
          {items.map((one) => (
            <Table.Tr key={one.personId}>
              <Table.Th scope="row">{one.name}</Table.Th>
              {rates.map((name) => (
                <Table.Td key={name}>
                  {rate(one[name])} {one[name].differs && <Badge color="ember">{texts.differs}</Badge>}
                </Table.Td>
              ))}
              <Table.Td ta="right">{one.minutes === null ? '–' : number(one.minutes, 1)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
