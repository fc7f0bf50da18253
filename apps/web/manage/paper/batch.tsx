import type { ScanBatchFound } from '#api';
import { Button, Group, Table } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Refusal } from '../shell/asking/refusal';
import { Card } from '../shell/card';
import { Facts } from '../shell/facts';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { ListBox } from '../tables/list-box';
import { useTexts } from '../texts/texts-provider';
import { useFormat } from '../texts/use-format';
import { BatchState } from './scans';

/** How one batch was read: what came of it, what was not taken and why, and what is missing. */
export function Batch() {
  const texts = useTexts();
  const format = useFormat();
  const may = useMay();
  const { batchId = '' } = useParams();
  const batch = useRead(`/scan-batches/${batchId}`, {
    every: (last) => (last === undefined || last.waiting > 0 ? 1_000 : 5_000),
  });
  const toCheck = batch.data?.toCheck ?? 0;
  return (
    <Page
      title={texts.scans.batch(batch.data ? format.instant(batch.data.createdAt) : '…')}
      back={{ to: '/paper/scans', name: texts.scans.batches }}
      actions={
        toCheck > 0 &&
        may('paper.verify') && (
          <Button component={Link} to="/paper-checks">
            {texts.scans.check(format.number(toCheck))}
          </Button>
        )
      }
    >
      <Loaded of={batch}>
        {(found) => (
          <>
            <Counts batch={found} />
            {found.setAside.length > 0 && <SetAside batch={found} />}
            {found.missing.length > 0 && <Missing batch={found} />}
            <Files batch={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const counts = ['pages', 'read', 'toCheck', 'blank', 'again', 'other', 'foreign', 'unreadable'] as const;

function Counts({ batch }: { batch: ScanBatchFound }) {
  const { scans: texts } = useTexts();
  const format = useFormat();
  const may = useMay();
  const move = useAct((how: 'stop' | 'go-on') => api.post(`/scan-batches/${batch.id}/${how}`), {
    stale: ['/scan-batches'],
  });
  const isGoing = batch.waiting > 0;
  return (
    <Card actions={<BatchState batch={batch} />}>
      {isGoing && (
        <p role="status" className="num" style={{ marginTop: 0 }}>
          {texts.progress(format.number(batch.pages))}
        </p>
      )}
      <div className="num">
        <Facts facts={counts.map((name) => [texts.counts[name], format.number(batch[name])])} />
      </div>
      {isGoing && may('paper.change') && (
        <Group mt="lg">
          <Button
            variant="default"
            loading={move.isPending}
            onClick={() => move.mutate(batch.stoppedAt === null ? 'stop' : 'go-on')}
          >
            {batch.stoppedAt === null ? texts.stop : texts.goOn}
          </Button>
        </Group>
      )}
      <Refusal problem={move.error} />
    </Card>
  );
}

function SetAside({ batch }: { batch: ScanBatchFound }) {
  const { scans: texts } = useTexts();
  const format = useFormat();
  const reasons: Readonly<Record<string, string>> = texts.why;
  return (
    <Card title={texts.setAside} lead={texts.setAsideLead}>
      <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
        {batch.setAside.map(({ file, page, state, why }) => (
          <li key={`${file} ${page}`}>
            <strong>
              {texts.file(format.number(file))}, {texts.page(format.number(page))}
            </strong>
            : {state === 'other' ? texts.otherMarks : (reasons[why ?? ''] ?? texts.counts[state])}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Missing({ batch }: { batch: ScanBatchFound }) {
  const { scans: texts } = useTexts();
  const format = useFormat();
  return (
    <Card title={texts.missing} lead={texts.missingLead} flush>
      <ListBox label={texts.missing}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.sheet}</Table.Th>
              <Table.Th>{texts.run}</Table.Th>
              <Table.Th>{texts.counts.pages}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {batch.missing.map(({ number, run, pages }) => (
              <Table.Tr key={`${number} ${pages.join()}`}>
                <Table.Th scope="row" className="num">
                  {number}
                </Table.Th>
                <Table.Td>{run}</Table.Td>
                <Table.Td className="num">{pages.map((page) => format.number(page)).join(', ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListBox>
    </Card>
  );
}

function Files({ batch }: { batch: ScanBatchFound }) {
  const { scans: texts, paper } = useTexts();
  const format = useFormat();
  return (
    <Card title={texts.counts.files} flush>
      <ListBox label={texts.counts.files}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.counts.files}</Table.Th>
              <Table.Th>{paper.state}</Table.Th>
              <Table.Th ta="right">{texts.counts.pages}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {batch.fileList.map(({ id, ordinal, bytes, state, pages }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row" className="num">
                  {texts.file(format.number(ordinal))} · {format.bytes(bytes)}
                </Table.Th>
                <Table.Td>{texts.fileStates[state]}</Table.Td>
                <Table.Td ta="right" className="num">
                  {format.number(pages)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListBox>
    </Card>
  );
}
