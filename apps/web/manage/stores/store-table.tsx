import type { Store } from '#api';
import { Badge, Table } from '@mantine/core';
import { Link } from 'react-router';
import { ListBox } from '../tables/list-box';
import { languageNames } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

export function StoreTable({ stores }: { stores: Store[] }) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <ListBox label={texts.stores.stores}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.stores.fields.name}</Table.Th>
            <Table.Th>{texts.stores.fields.code}</Table.Th>
            <Table.Th>{texts.stores.fields.setting}</Table.Th>
            <Table.Th>{texts.stores.fields.regionId}</Table.Th>
            <Table.Th>{texts.stores.fields.language}</Table.Th>
            <Table.Th>{texts.stores.state}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {stores.map((store) => (
            <Table.Tr key={store.id}>
              <Table.Th scope="row">
                <Link to={`/stores/${store.id}`}>{store.name}</Link>
              </Table.Th>
              <Table.Td className="num">{store.code}</Table.Td>
              <Table.Td>{texts.settings[store.setting]}</Table.Td>
              <Table.Td>{store.regionName ?? '–'}</Table.Td>
              <Table.Td>{languageNames[store.language]}</Table.Td>
              <Table.Td>
                {store.closedOn ? (
                  <Badge color="gray">{texts.stores.closedOn(format.day(store.closedOn))}</Badge>
                ) : (
                  <Badge>{texts.stores.open}</Badge>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
