import type { ListedProgramme } from '#api';
import { Button, Table } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../../api/use-read';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import { Empty } from '../../shell/empty';
import { Icon } from '../../shell/icon';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { ListBox } from '../../tables/list-box';
import { useTexts } from '../../texts/texts-provider';
import { useFormat } from '../../texts/use-format';
import { ProgrammeBadge } from '../state-badge';

export function Programmes() {
  const { places, shopping } = useTexts();
  const may = useMay();
  const programmes = useRead('/programmes');
  const make = may('shopping.change') && (
    <Button component={Link} to="/programmes/new" leftSection={<Icon name="plus" size={16} />}>
      {shopping.programmes.make}
    </Button>
  );
  return (
    <Page title={places.programmes} lead={shopping.programmes.lead} actions={make}>
      <Loaded of={programmes}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="programmes" title={shopping.programmes.none} action={make}>
              {shopping.programmes.noneAdvice}
            </Empty>
          ) : (
            <Card flush>
              <ProgrammeTable items={items} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

function ProgrammeTable({ items }: { items: ListedProgramme[] }) {
  const { places, shopping } = useTexts();
  const texts = shopping.programmes;
  const format = useFormat();
  return (
    <ListBox label={places.programmes}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.name}</Table.Th>
            <Table.Th>{texts.checklist}</Table.Th>
            <Table.Th>{texts.state}</Table.Th>
            <Table.Th ta="right">{texts.stores}</Table.Th>
            <Table.Th ta="right">{texts.jobs}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row">
                <Link to={`/programmes/${one.id}`}>{one.name}</Link>
                {one.competitor && <span className="quiet"> · {texts.competitor}</span>}
              </Table.Th>
              <Table.Td>{one.surveyName}</Table.Td>
              <Table.Td>
                <ProgrammeBadge state={one.state} />
              </Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(one.stores)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {texts.jobsDone(one.assignments.handed_in ?? 0, jobsIn(one.assignments))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

/** Visits that are planned or made; cancelled ones are none. */
export function jobsIn({ cancelled: _, ...counts }: ListedProgramme['assignments']): number {
  return Object.values(counts).reduce((sum, n) => sum + (n ?? 0), 0);
}
