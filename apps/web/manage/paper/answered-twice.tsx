import { Table } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { ListBox } from '../tables/list-box';
import { useTexts } from '../texts/texts-provider';

/** Personal sheets whose answers came another way first: both, side by side. What came first counts. */
export function AnsweredTwice({ runId }: { runId: string }) {
  const { post: texts, channels } = useTexts();
  const may = useMay()('responses.read');
  const items = useRead(may ? `/print-runs/${runId}/answered-before` : null).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={texts.twice} lead={texts.twiceLead}>
      {items.map(({ number, responseId, channel, answers }) => (
        <ListBox key={number} label={number}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{number.replaceAll(/(.{4})(?=.)/g, '$1 ')}</Table.Th>
                <Table.Th>{texts.onPaper}</Table.Th>
                <Table.Th>
                  <Link to={`/responses/${responseId}`}>
                    {texts.counts}: {channels[channel]}
                  </Link>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {answers.map(({ question, text, onPaper, before }) => (
                <Table.Tr key={question}>
                  <Table.Th scope="row">{text}</Table.Th>
                  <Table.Td>{said(onPaper)}</Table.Td>
                  <Table.Td>{said(before)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ListBox>
      ))}
    </Card>
  );
}

/** What a record has of an answer, in short. */
function said(answer: unknown): string {
  if (typeof answer === 'string' || typeof answer === 'number') return String(answer);
  if (Array.isArray(answer)) return answer.map(said).join(', ');
  if (typeof answer !== 'object' || answer === null || 'empty' in answer) return '–';
  return Object.values(answer).map(said).join(', ');
}
