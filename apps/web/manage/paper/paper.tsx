import type { PrintRun } from '#api';
import { Button, Table } from '@mantine/core';
import { Link } from 'react-router';
import { useList } from '../api/use-list';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { ListBox } from '../tables/list-box';
import { More } from '../tables/more';
import { languageNames } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import { useFormat } from '../texts/use-format';
import { RunState } from './run-state';

/** What was printed, the newest first. */
export function Paper() {
  const texts = useTexts();
  const may = useMay();
  const runs = useList('/print-runs', {}, { every: 5_000 });
  const make = may('paper.change') && (
    <Button component={Link} to="/paper/new" leftSection={<Icon name="print" size={16} />}>
      {texts.paper.make}
    </Button>
  );
  const others = (
    <>
      {may('paper.verify') && (
        <Button component={Link} to="/paper-checks" variant="default">
          {texts.paperChecks.title}
        </Button>
      )}
      <Button component={Link} to="/paper/scans" variant="default">
        {texts.scans.scan}
      </Button>
      {make}
    </>
  );
  return (
    <Page title={texts.places.paper} lead={texts.paper.lead} actions={others}>
      <Loaded of={runs}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="print" title={texts.paper.none} action={make}>
              {texts.paper.noneAdvice}
            </Empty>
          ) : (
            <Card flush>
              <RunTable items={items} />
              <More more={runs.more} busy={runs.busy} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

function RunTable({ items }: { items: PrintRun[] }) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <ListBox label={texts.places.paper}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.paper.name}</Table.Th>
            <Table.Th>{texts.filters.survey}</Table.Th>
            <Table.Th>{texts.paper.language}</Table.Th>
            <Table.Th>{texts.paper.state}</Table.Th>
            <Table.Th ta="right">{texts.paper.copies}</Table.Th>
            <Table.Th>{texts.paper.ordered}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((run) => (
            <Table.Tr key={run.id}>
              <Table.Th scope="row">
                <Link to={`/paper/${run.id}`}>{run.name}</Link>
              </Table.Th>
              <Table.Td>{run.survey}</Table.Td>
              <Table.Td>{languageNames[run.language]}</Table.Td>
              <Table.Td>
                <RunState run={run} />
              </Table.Td>
              <Table.Td ta="right" className="num">
                {run.kind === 'copied' ? '–' : format.number(run.copies)}
              </Table.Td>
              <Table.Td className="num">{format.instant(run.createdAt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
