import { Table } from '@mantine/core';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';

/** Which of the programme's stores the next visit tells most about. */
export function NextVisits({ storeIds }: { storeIds: string[] }) {
  const texts = useTexts().shopping.jobs;
  const format = useFormat();
  const planned = useRead('/visit-scores/planner');
  return (
    <Card title={texts.planner} lead={texts.plannerLead}>
      <Loaded of={planned} height={120}>
        {({ items, visitsForFirm }) => (
          <>
            <p style={{ marginTop: 0 }}>
              {visitsForFirm === null ? texts.plannerUnknown : texts.plannerFirm(format.number(visitsForFirm))}
            </p>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{texts.store}</Table.Th>
                  <Table.Th ta="right">{texts.visitsSoFar}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items
                  .filter(({ storeId }) => storeIds.includes(storeId))
                  .slice(0, 5)
                  .map((one) => (
                    <Table.Tr key={one.storeId}>
                      <Table.Th scope="row">{one.store}</Table.Th>
                      <Table.Td ta="right" className="num">
                        {format.number(one.visits)}
                      </Table.Td>
                    </Table.Tr>
                  ))}
              </Table.Tbody>
            </Table>
          </>
        )}
      </Loaded>
    </Card>
  );
}
