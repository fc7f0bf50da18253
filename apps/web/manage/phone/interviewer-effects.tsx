import type { SurveyInterviewerEffects } from '#api';
import { Table } from '@mantine/core';
import type { Query } from '../api/request';
import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

/** How much answers depend on who asks, item by item. */
export function InterviewerEffects({ query }: { query: Query }) {
  const { phone: texts } = useTexts();
  const effects = useRead('/fieldwork/interviewer-effects', { query, keep: true });
  return (
    <Card title={texts.effects} lead={texts.effectsLead}>
      <Loaded of={effects} height={120}>
        {({ items }) => {
          const told = items.filter((survey) => survey.items.length > 0);
          return told.length === 0 ? (
            <p className="quiet">{texts.effectsFew}</p>
          ) : (
            told.map((survey) => <Effects key={survey.surveyId} survey={survey} />)
          );
        }}
      </Loaded>
    </Card>
  );
}

function Effects({ survey }: { survey: SurveyInterviewerEffects }) {
  const { phone: texts } = useTexts();
  const { number } = useFormat();
  const shown = (value: number | null) => (value === null ? '–' : number(value, 3));
  return (
    <>
      <h3>{survey.name}</h3>
      <ListBox label={`${texts.effects}: ${survey.name}`}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.question}</Table.Th>
              <Table.Th ta="right">{texts.icc}</Table.Th>
              <Table.Th ta="right">{texts.interval}</Table.Th>
              <Table.Th ta="right">{texts.design}</Table.Th>
              <Table.Th ta="right">{texts.answers}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="num">
            {survey.items.map(({ key, text, icc, low, high, designEffect, n }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{text}</Table.Th>
                <Table.Td ta="right">{shown(icc)}</Table.Td>
                <Table.Td ta="right">
                  {shown(low)} – {shown(high)}
                </Table.Td>
                <Table.Td ta="right">{designEffect === null ? '–' : number(designEffect, 2)}</Table.Td>
                <Table.Td ta="right">{number(n)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListBox>
    </>
  );
}
