import type { Shopper } from '#api';
import { Badge, Button, Table } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/use-read';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import { Empty } from '../../shell/empty';
import { Icon } from '../../shell/icon';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { EditShopper } from './edit-shopper';

export function Shoppers() {
  const { places, shopping } = useTexts();
  const texts = shopping.shoppers;
  const may = useMay();
  const shoppers = useRead('/shoppers');
  const [edited, setEdited] = useState<Shopper | 'new' | null>(null);
  const invite = may('shoppers.change') && (
    <Button onClick={() => setEdited('new')} leftSection={<Icon name="plus" size={16} />}>
      {texts.invite}
    </Button>
  );
  return (
    <Page title={places.shoppers} lead={texts.lead} actions={invite}>
      <Loaded of={shoppers}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="shoppers" title={texts.none} action={invite}>
              {texts.noneAdvice}
            </Empty>
          ) : (
            <Card flush>
              <ShopperTable items={items} edit={may('shoppers.change') ? setEdited : null} />
            </Card>
          )
        }
      </Loaded>
      {edited !== null && (
        <EditShopper
          shopper={edited === 'new' ? null : edited}
          others={shoppers.data?.items ?? []}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  );
}

const colours = { invited: 'gray', active: 'teal', deactivated: 'ember' } as const;

function ShopperTable({ items, edit }: { items: Shopper[]; edit: ((shopper: Shopper) => void) | null }) {
  const { places, shopping, people, shell } = useTexts();
  const texts = shopping.shoppers;
  const format = useFormat();
  return (
    <ListBox label={places.shoppers}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right">{texts.number}</Table.Th>
            <Table.Th>{texts.name}</Table.Th>
            <Table.Th>{texts.state}</Table.Th>
            <Table.Th>{texts.household}</Table.Th>
            <Table.Th ta="right">{texts.visits}</Table.Th>
            <Table.Th ta="right">{texts.rating}</Table.Th>
            <Table.Th ta="right">{texts.missed}</Table.Th>
            {edit && <Table.Td />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td ta="right" className="num">
                {one.number}
              </Table.Td>
              <Table.Th scope="row">
                {one.name}
                <span className="quiet" style={{ display: 'block', fontWeight: 400 }}>
                  {one.email}
                </span>
              </Table.Th>
              <Table.Td>
                <Badge color={colours[one.status]}>{people.states[one.status]}</Badge>
              </Table.Td>
              <Table.Td>{one.household.map(({ name }) => name).join(', ') || '–'}</Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(one.visits)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {one.visits === 0 ? '–' : format.percent((one.approved / one.visits) * 100)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(one.missed)}
              </Table.Td>
              {edit && (
                <Table.Td ta="right">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`${shell.edit}: ${one.name}`}
                    onClick={() => edit(one)}
                  >
                    {shell.edit}
                  </Button>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
