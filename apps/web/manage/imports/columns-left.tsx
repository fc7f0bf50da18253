import type { CustomerField, ImportFound } from '#api';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { EditField } from '../customers/edit-field';
import { Card } from '../shell/card';
import { useTexts } from '../texts/texts-provider';
import { suggestKind } from './suggest-kind';

interface Props {
  waiting: ImportFound;
  /** Columns that hold nothing that is taken. */
  left: readonly string[];
  /** A field was made for a column. */
  onKept: (field: CustomerField, column: string) => void;
}

/** Columns of a list of customers that have no place yet: each may be kept as a field of the organisation's own. */
export function ColumnsLeft({ waiting, left, onKept }: Props) {
  const { fields: texts } = useTexts();
  const [kept, keep] = useState<string | null>(null);
  if (left.length === 0) return null;
  const { columns = [], sample = [], hints = {} } = waiting;
  const cellsOf = (column: string) => sample.map((row) => row[columns.indexOf(column)] ?? '');
  return (
    <Card title={texts.others} lead={texts.othersLead}>
      <Group gap="xs">
        {left.map((column) => (
          <Button key={column} variant="default" aria-label={`${texts.keep}: ${column}`} onClick={() => keep(column)}>
            {column}
          </Button>
        ))}
      </Group>
      {kept !== null && (
        <EditField
          suggested={{ name: kept, kind: suggestKind(cellsOf(kept), (hints[kept]?.dayOrders ?? []).length > 0) }}
          onMade={(field) => onKept(field, kept)}
          onClose={() => keep(null)}
        />
      )}
    </Card>
  );
}
