import type { VisitMeasure } from '#api';
import { Table } from '@mantine/core';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useLanguage, useTexts } from '../../texts/texts-provider';

/** What shoppers found, section by section and item by item: the weakest item first. */
export function VisitMeasures() {
  const { texts: all, language } = useLanguage();
  const texts = all.shopping.scores;
  const measures = useRead('/visit-scores/measures', { query: { language } });
  return (
    <Loaded of={measures} height={300}>
      {({ items }) => (
        <>
          {[...Map.groupBy(items, ({ surveyId }) => surveyId)].map(([surveyId, own]) => (
            <Card key={surveyId} title={`${texts.found}: ${own[0]?.survey}`} lead={texts.foundLead} flush>
              <MeasureTable items={own} />
            </Card>
          ))}
        </>
      )}
    </Loaded>
  );
}

function MeasureTable({ items }: { items: VisitMeasure[] }) {
  const texts = useTexts().shopping.scores;
  const format = useFormat();
  const of = (kind: string) => items.filter((one) => one.text !== null && one.measure.startsWith(`visit:${kind}:`));
  // The weakest first; 101 puts what nobody scored behind a score of 100.
  const ordered = [...of('section'), ...of('item').toSorted((a, b) => (a.mean ?? 101) - (b.mean ?? 101))];
  return (
    <ListBox label={texts.found}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.item}</Table.Th>
            <Table.Th ta="right">{texts.visits}</Table.Th>
            <Table.Th ta="right">{texts.shoppers}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ordered.map(({ measure, text, n, mean }) => (
            <Table.Tr key={measure}>
              <Table.Th scope="row" fw={measure.startsWith('visit:section:') ? 650 : 400}>
                {text}
              </Table.Th>
              <Table.Td ta="right" className="num">
                {format.number(n)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {mean === null ? '–' : format.number(mean, 0)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
