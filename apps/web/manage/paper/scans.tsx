import type { ScanBatch } from '#api';
import { Badge, Table } from '@mantine/core';
import { Link } from 'react-router';
import { useList } from '../api/use-list';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { ListBox } from '../tables/list-box';
import { More } from '../tables/more';
import { useTexts } from '../texts/texts-provider';
import { useFormat } from '../texts/use-format';
import { SendScans } from './send-scans';

/** Bring scans, and see how those before were read. */
export function Scans() {
  const texts = useTexts();
  const may = useMay();
  const batches = useList('/scan-batches', {}, { every: 3_000 });
  return (
    <Page title={texts.scans.scan} lead={texts.scans.lead} back={{ to: '/paper', name: texts.places.paper }}>
      {may('paper.change') && (
        <Card>
          <SendScans />
        </Card>
      )}
      <Loaded of={batches}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="imports" title={texts.scans.none}>
              {texts.scans.noneAdvice}
            </Empty>
          ) : (
            <Card title={texts.scans.batches} flush>
              <BatchTable items={items} />
              <More more={batches.more} busy={batches.busy} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

const columns = ['pages', 'read', 'unreadable', 'foreign', 'toCheck'] as const;

function BatchTable({ items }: { items: ScanBatch[] }) {
  const { scans: texts, paper } = useTexts();
  const format = useFormat();
  return (
    <ListBox label={texts.batches}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.brought}</Table.Th>
            <Table.Th>{paper.state}</Table.Th>
            {columns.map((name) => (
              <Table.Th key={name} ta="right">
                {texts.counts[name]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((batch) => (
            <Table.Tr key={batch.id}>
              <Table.Th scope="row" className="num">
                <Link to={`/paper/scans/${batch.id}`}>{format.instant(batch.createdAt)}</Link>
              </Table.Th>
              <Table.Td>
                <BatchState batch={batch} />
              </Table.Td>
              {columns.map((name) => (
                <Table.Td key={name} ta="right" className="num">
                  {format.number(batch[name])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

/** Whether pages of it are still to be read. */
export function BatchState({ batch }: { batch: Pick<ScanBatch, 'waiting' | 'stoppedAt'> }) {
  const { scans: texts } = useTexts();
  if (batch.waiting === 0) return <Badge color="teal">{texts.done}</Badge>;
  return batch.stoppedAt === null ? (
    <Badge color="teal">{texts.waiting}</Badge>
  ) : (
    <Badge color="gray">{texts.stopped}</Badge>
  );
}
