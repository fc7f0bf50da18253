import type { InterviewerSignals, InterviewSignal } from '#api';
import { Badge, Table } from '@mantine/core';
import type { Query } from '../api/request';
import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { ScrollBox } from '../tables/scroll-box';
import { useTexts } from '../texts/texts-provider';
import { useRateWords } from './use-rate-words';

const signals: readonly InterviewSignal['signal'][] = ['quick', 'same', 'at_once', 'odd_hours', 'denied'];

/** What interviews show that nobody may have held: a reason to ask, and no verdict. */
export function InterviewSignals({ query }: { query: Query }) {
  const { phone: texts } = useTexts();
  const found = useRead('/fieldwork/signals', { query, keep: true });
  return (
    <Card title={texts.signals} lead={texts.signalsLead}>
      <Loaded of={found} height={160}>
        {({ items }) =>
          items.length === 0 ? <p className="quiet">{texts.signalsNone}</p> : <Interviewers items={items} />
        }
      </Loaded>
    </Card>
  );
}

function Interviewers({ items }: { items: readonly InterviewerSignals[] }) {
  const { phone: texts } = useTexts();
  const rate = useRateWords();
  return (
    <>
      <ScrollBox label={texts.signals}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.interviewer}</Table.Th>
              {signals.map((signal) => (
                <Table.Th key={signal}>{texts.signalNames[signal]}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="num">
            {items.map((one) => (
              <Table.Tr key={one.personId}>
                <Table.Th scope="row">{one.name}</Table.Th>
                {one.signals.map(({ signal, differs, ...share }) => (
                  <Table.Td key={signal} style={{ whiteSpace: 'nowrap' }}>
                    {rate(share)} {differs && <Badge color="ember">{texts.differs}</Badge>}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
      <dl>
        {signals.map((signal) => (
          <div key={signal}>
            <dt>
              <strong>{texts.signalNames[signal]}</strong>
            </dt>
            <dd className="quiet" style={{ margin: '0 0 8px' }}>
              {texts.signalReasons[signal]}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
