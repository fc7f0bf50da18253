import { Table } from '@mantine/core';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useLanguage } from '../../texts/texts-provider';

/** How often each question's answers were overturned. */
export function OverturnRates() {
  const { texts: all, language } = useLanguage();
  const { shopping } = all;
  const texts = shopping.appeals;
  const format = useFormat();
  const rates = useRead('/appeals/rates', { query: { language } });
  return (
    <Card title={texts.tabs.rates} lead={texts.ratesLead} flush>
      <Loaded of={rates}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet" style={{ padding: '0 22px' }}>
              {texts.noRates}
            </p>
          ) : (
            <ListBox label={texts.tabs.rates}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{texts.question}</Table.Th>
                    <Table.Th>{shopping.programmes.checklist}</Table.Th>
                    <Table.Th ta="right">{texts.tabs.list}</Table.Th>
                    <Table.Th ta="right">{texts.upheld}</Table.Th>
                    <Table.Th ta="right">{texts.dismissed}</Table.Th>
                    <Table.Th ta="right">{texts.rate}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((one) => (
                    <Table.Tr key={`${one.survey} ${one.question}`}>
                      <Table.Th scope="row">{one.text || one.question}</Table.Th>
                      <Table.Td>{one.survey}</Table.Td>
                      {[one.appealed, one.upheld, one.dismissed].map((n, index) => (
                        <Table.Td key={index} ta="right" className="num">
                          {format.number(n)}
                        </Table.Td>
                      ))}
                      <Table.Td ta="right" className="num">
                        {one.upheld + one.dismissed === 0
                          ? '–'
                          : format.percent((one.upheld / (one.upheld + one.dismissed)) * 100)}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </ListBox>
          )
        }
      </Loaded>
    </Card>
  );
}
