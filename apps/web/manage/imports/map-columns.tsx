import type { ImportFound } from '#api';
import { Alert, NativeSelect, Table } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { ColumnsLeft } from './columns-left';
import { ImportChoices, choicesOf, openDayOf } from './import-choices';
import { Reading } from './reading';
import { SampleRows } from './sample-rows';
import { StartButtons } from './start-buttons';
import { targetNames } from './target-names';

type Mapping = Record<string, string>;

/** Which column holds what. Suggested from the names, or remembered from the last time. */
export function MapColumns({ waiting, onStarted }: { waiting: ImportFound; onStarted: () => void }) {
  const texts = useTexts();
  const may = useMay();
  const { columns = [], targets: offered = [] } = waiting;
  const [made, setMade] = useState<typeof offered>([]);
  const targets = [...offered, ...made];
  const [mapping, setMapping] = useState<Mapping>(() => onlyColumns(waiting));
  const [choices, setChoices] = useState(() => choicesOf(waiting.mapping));
  const written = (as: 'day' | 'amount') =>
    targets.flatMap(({ key, notation }) => (notation === as && mapping[key] ? [mapping[key]] : []));
  const day = written('day').find((column) => openDayOf(waiting, column) !== null) ?? '';
  const missing = targets.filter((target) => target.required && !mapping[target.key]);
  const needsOrder = openDayOf(waiting, day) !== null && !choices.dayOrder;
  if (columns.length === 0 || offered.length === 0)
    return (
      <Alert title={texts.imports.fileGone}>
        <Link to={`/imports/new?kind=${waiting.kind}`}>{texts.imports.chooseFile}</Link>
      </Alert>
    );

  const still = [
    ...missing.map((target) => labelOf(target, targetNames(texts, waiting.kind))),
    ...(needsOrder ? [texts.imports.dayOrder] : []),
  ];
  return (
    <>
      <Reading waiting={waiting} />
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
      {waiting.kind === 'customers' && may('customers.change') && (
        <ColumnsLeft
          waiting={waiting}
          left={columns.filter((column) => column !== '' && !Object.values(mapping).includes(column))}
          onKept={({ key, name, kind }, column) => {
            const notation = kind === 'date' ? 'day' : kind === 'number' ? 'amount' : null;
            setMade((before) => [...before, { key: `field:${key}`, label: name, required: false, notation }]);
            setMapping((before) => ({ ...before, [`field:${key}`]: column }));
          }}
        />
      )}
      <SampleRows waiting={waiting} />
      <ImportChoices
        waiting={waiting}
        day={day}
        amount={written('amount')[0]}
        value={choices}
        onChange={(part) => setChoices((before) => ({ ...before, ...part }))}
      />
      <StartButtons
        waiting={waiting}
        mapping={{ ...filled(mapping), ...filled(choices) }}
        still={still}
        onStarted={onStarted}
      />
    </>
  );
}

interface TargetProps {
  target: NonNullable<ImportFound['targets']>[number];
  waiting: ImportFound;
  chosen: string;
  onChoose: (column: string) => void;
}

function Target({ target, waiting, chosen, onChoose }: TargetProps) {
  const texts = useTexts();
  const format = useFormat();
  const { columns = [], sample = [] } = waiting;
  const label = labelOf(target, targetNames(texts, waiting.kind));
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

function labelOf(target: { key: string; label?: string }, labels: Readonly<Record<string, string>>): string {
  return labels[target.key] ?? target.label ?? target.key;
}

/** Of a mapping what names columns that the file has. */
function onlyColumns({ mapping, columns = [] }: ImportFound): Mapping {
  const pairs = Object.entries(mapping ?? {}).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && columns.includes(pair[1]),
  );
  return Object.fromEntries(pairs);
}

function filled(chosen: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '' && value !== false));
}
