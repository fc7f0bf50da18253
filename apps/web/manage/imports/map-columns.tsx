import { Alert, Button, Checkbox, Group, NativeSelect, Table } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { WaitingImport } from '../api/imports';
import { request } from '../api/request';
import { useAct } from '../api/use-act';
import { Card } from '../shell/card';
import { Refusal } from '../shell/refusal';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { knownTargets } from './known-targets';
import { SampleRows } from './sample-rows';

type Mapping = Record<string, string>;

/** Which column holds what. Suggested from the names, or remembered from the last time. */
export function MapColumns({ waiting }: { waiting: WaitingImport }) {
  const texts = useTexts();
  const { columns = [], targets = knownTargets[waiting.kind] } = waiting;
  const [mapping, setMapping] = useState<Mapping>(() => onlyTexts(waiting.mapping));
  const [dayOrder, setDayOrder] = useState('dmy');
  const [skipBadRows, setSkipBadRows] = useState(false);
  const body = { mapping: { ...filled(mapping), dayOrder, skipBadRows } };
  const start = useAct(() => request('POST', `/imports/${waiting.id}/start`, { body }), { stale: ['/imports'] });
  const cancel = useAct(() => request('POST', `/imports/${waiting.id}/cancel`), { stale: ['/imports'] });
  const missing = targets.filter((target) => target.required && !mapping[target.key]);
  if (columns.length === 0) {
    return (
      <Alert title={texts.imports.fileGone}>
        <Link to={`/imports/new?kind=${waiting.kind}`}>{texts.imports.chooseFile}</Link>
      </Alert>
    );
  }
  return (
    <>
      <Card title={texts.imports.map} lead={texts.imports.mapLead} flush>
        <ListBox label={texts.imports.map}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{texts.imports.target}</Table.Th>
                <Table.Th>{texts.imports.column}</Table.Th>
                <Table.Th>{texts.imports.example}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {targets.map((target) => (
                <Target
                  key={target.key}
                  target={target}
                  waiting={waiting}
                  chosen={mapping[target.key] ?? ''}
                  onChoose={(column) => setMapping((before) => ({ ...before, [target.key]: column }))}
                />
              ))}
            </Table.Tbody>
          </Table>
        </ListBox>
      </Card>
      <SampleRows waiting={waiting} />
      <Group align="end" gap="lg">
        <NativeSelect
          label={texts.imports.dayOrder}
          value={dayOrder}
          data={(['dmy', 'mdy'] as const).map((value) => ({ value, label: texts.imports.dayOrders[value] }))}
          onChange={(event) => setDayOrder(event.currentTarget.value)}
        />
        <Checkbox
          label={texts.imports.skipBadRows}
          description={texts.imports.skipBadRowsHint}
          checked={skipBadRows}
          onChange={(event) => setSkipBadRows(event.currentTarget.checked)}
        />
      </Group>
      <Refusal problem={start.error ?? cancel.error} />
      {missing.length > 0 && (
        <p className="quiet" role="status">
          {texts.imports.stillMissing(missing.map((target) => labelOf(target, texts.imports.targets)).join(', '))}
        </p>
      )}
      <Group>
        <Button onClick={() => start.mutate(undefined)} loading={start.isPending} disabled={missing.length > 0}>
          {texts.imports.start}
        </Button>
        <Button variant="default" onClick={() => cancel.mutate(undefined)} loading={cancel.isPending}>
          {texts.shell.cancel}
        </Button>
      </Group>
    </>
  );
}

interface TargetProps {
  target: NonNullable<WaitingImport['targets']>[number];
  waiting: WaitingImport;
  chosen: string;
  onChoose: (column: string) => void;
}

function Target({ target, waiting, chosen, onChoose }: TargetProps) {
  const texts = useTexts();
  const format = useFormat();
  const { columns = [], sample = [] } = waiting;
  const label = labelOf(target, texts.imports.targets);
  const example = chosen ? sample.map((row) => row[columns.indexOf(chosen)]).find(Boolean) : undefined;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {label}
        {target.required && <span className="quiet"> · {texts.imports.required}</span>}
      </Table.Th>
      <Table.Td>
        <NativeSelect
          aria-label={`${label}: ${texts.imports.column}`}
          value={chosen}
          data={[
            { value: '', label: texts.imports.notInFile },
            ...columns.map((column, index) => ({ value: column, label: column || format.number(index + 1) })),
          ]}
          onChange={(event) => onChoose(event.currentTarget.value)}
        />
      </Table.Td>
      <Table.Td className="quiet">{example ?? '–'}</Table.Td>
    </Table.Tr>
  );
}

function labelOf(target: { key: string; label: string }, labels: Record<string, string>): string {
  return labels[target.key] ?? target.label;
}

function onlyTexts(mapping: Record<string, unknown> | null): Mapping {
  const pairs = Object.entries(mapping ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(pairs);
}

function filled(mapping: Mapping): Mapping {
  return Object.fromEntries(Object.entries(mapping).filter(([, column]) => column !== ''));
}
