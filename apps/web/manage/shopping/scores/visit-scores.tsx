import type { ComparedStore, Figure, VisitFigures } from '#api';
import { Table } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../../api/use-read';
import { FigureText } from '../../figures/figure-text';
import { ShoppersFigure } from '../../figures/shoppers-figure';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import { Empty } from '../../shell/empty';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { Agreement } from './agreement';
import { VisitMeasures } from './visit-measures';

/** Shoppers' scores of stores beside customers' index: two figures, never one. */
export function VisitScores() {
  const { places, shopping } = useTexts();
  const texts = shopping.scores;
  const format = useFormat();
  const may = useMay();
  const visits = useRead('/visit-scores/stores');
  const customers = useRead(may('dashboards.read') ? '/dashboards/stores' : null).data;
  return (
    <Page title={places.visitScores} lead={texts.lead}>
      <Loaded of={visits} height={400}>
        {({ items, visitsForFirm }) =>
          items.every(({ n }) => n === 0) ? (
            <Empty icon="visitScores" title={texts.none}>
              {texts.noneAdvice}
            </Empty>
          ) : (
            <>
              <Card
                flush
                title={texts.byStore}
                lead={visitsForFirm === null ? texts.notYet : texts.firm(format.number(visitsForFirm))}
              >
                <StoreTable items={items} customers={customers?.items ?? null} />
              </Card>
              <VisitMeasures />
              {may('shopping.read') && <Agreement />}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function StoreTable({ items, customers }: { items: VisitFigures['items']; customers: ComparedStore[] | null }) {
  const { places, shopping, figures } = useTexts();
  const texts = shopping.scores;
  const format = useFormat();
  const byStore = new Map(customers?.map(({ storeId, index }) => [storeId, index]));
  return (
    <ListBox label={places.visitScores}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{figures.store}</Table.Th>
            <Table.Th ta="right">{texts.visits}</Table.Th>
            <Table.Th>{texts.shoppers}</Table.Th>
            {customers && <Table.Th>{texts.customers}</Table.Th>}
            <Table.Th ta="right">{texts.failed}</Table.Th>
            <Table.Th ta="right">{texts.reliability}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.storeId}>
              <Table.Th scope="row">
                {customers ? <Link to={`/comparison/${one.storeId}`}>{one.store}</Link> : one.store}
              </Table.Th>
              <Table.Td ta="right" className="num">
                {format.number(one.n)}
              </Table.Td>
              <Table.Td>
                <ShoppersFigure store={one} />
              </Table.Td>
              {customers && (
                <Table.Td>
                  <CustomersFigure figure={byStore.get(one.storeId)} />
                </Table.Td>
              )}
              <Table.Td ta="right" className="num">
                {format.number(one.failed)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {one.reliability === null ? '–' : format.number(one.reliability, 2)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

function CustomersFigure({ figure }: { figure: Figure | undefined }) {
  return figure ? <FigureText figure={figure} interval /> : '–';
}
