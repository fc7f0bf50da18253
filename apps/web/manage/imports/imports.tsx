import type { Import, ImportKind } from '#api';
import { Badge, Button, Group, Table } from '@mantine/core';
import { Link } from 'react-router';
import { useList } from '../api/use-list';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { More } from '../tables/more';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

const kinds: ImportKind[] = ['customers', 'stores', 'responses'];
const colours = {
  waiting: 'gray',
  checking: 'teal',
  checked: 'gray',
  running: 'teal',
  done: 'teal',
  failed: 'ember',
  cancelled: 'gray',
  undoing: 'teal',
  undone: 'gray',
} as const;

export function Imports() {
  const texts = useTexts();
  const imports = useList('/imports');
  const begin = kinds.map((kind) => (
    <Button
      key={kind}
      component={Link}
      to={`/imports/new?kind=${kind}`}
      variant={kind === 'customers' ? 'filled' : 'default'}
    >
      {texts.imports.begin[kind]}
    </Button>
  ));
  return (
    <Page title={texts.places.imports} lead={texts.imports.lead} actions={<Group gap={8}>{begin}</Group>}>
      <Loaded of={imports}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="imports" title={texts.imports.none}>
              {texts.imports.noneAdvice}
            </Empty>
          ) : (
            <Card flush>
              <ImportTable items={items} />
              <More more={imports.more} busy={imports.busy} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

function ImportTable({ items }: { items: Import[] }) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <ListBox label={texts.places.imports}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.imports.file}</Table.Th>
            <Table.Th>{texts.imports.what}</Table.Th>
            <Table.Th>{texts.imports.state}</Table.Th>
            <Table.Th ta="right">{texts.imports.rows}</Table.Th>
            <Table.Th ta="right">{texts.imports.bad}</Table.Th>
            <Table.Th>{texts.imports.begun}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row">
                <Link to={`/imports/${one.id}`}>{one.fileName}</Link>
              </Table.Th>
              <Table.Td>{texts.imports.kinds[one.kind]}</Table.Td>
              <Table.Td>
                <Badge color={colours[one.status]}>{texts.imports.states[one.status]}</Badge>
              </Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(one.rows)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(one.bad)}
              </Table.Td>
              <Table.Td className="num">{format.instant(one.createdAt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
