import type { ImportFound } from '#api';
import { Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import { useTexts } from '../texts/texts-provider';

/** What a person chooses beside the columns; what the file says by itself is not asked. */
export interface Choices {
  dayOrder?: string;
  decimalMark?: string;
  skipBadRows: boolean;
  emptyPlaceholders: boolean;
  sameNumberIsSamePerson: boolean;
}

interface Props {
  waiting: ImportFound;
  /** The columns that hold days and amounts, as they are chosen now. */
  day: string;
  amount?: string;
  value: Choices;
  onChange: (part: Partial<Choices>) => void;
}

/** The choices that a mapping of the last time holds. */
export function choicesOf(mapping: Record<string, unknown> | null): Choices {
  const { dayOrder, decimalMark } = mapping ?? {};
  return {
    ...(typeof dayOrder === 'string' ? { dayOrder } : {}),
    ...(typeof decimalMark === 'string' ? { decimalMark } : {}),
    skipBadRows: mapping?.['skipBadRows'] === true,
    emptyPlaceholders: mapping?.['emptyPlaceholders'] === true,
    sameNumberIsSamePerson: mapping?.['sameNumberIsSamePerson'] === true,
  };
}

/** A date of the file that could be two days, where no other of its column tells which. */
export function openDayOf(waiting: ImportFound, column: string): string | null {
  const { dayOrders = null, openDay = null } = waiting.hints?.[column] ?? {};
  return dayOrders !== null && dayOrders.length !== 1 ? openDay : null;
}

export function ImportChoices({ waiting, day, amount, value, onChange }: Props) {
  const { imports: texts } = useTexts();
  const openDay = openDayOf(waiting, day);
  return (
    <Stack gap="sm">
      <Group align="start" gap="lg">
        {openDay !== null && (
          <NativeSelect
            label={texts.dayOrder}
            description={texts.dayInDoubt(openDay)}
            required
            value={value.dayOrder ?? ''}
            data={[
              { value: '', label: texts.choosePlease },
              ...(['dmy', 'mdy', 'ymd'] as const).map((order) => ({ value: order, label: texts.dayOrders[order] })),
            ]}
            onChange={(event) => onChange({ dayOrder: event.currentTarget.value })}
          />
        )}
        {amount && (
          <NativeSelect
            label={texts.decimalMark}
            value={value.decimalMark ?? waiting.hints?.[amount]?.decimalMark ?? ''}
            data={[
              { value: '', label: texts.decimalMarks.auto },
              { value: ',', label: texts.decimalMarks.comma },
              { value: '.', label: texts.decimalMarks.point },
            ]}
            onChange={(event) => onChange({ decimalMark: event.currentTarget.value })}
          />
        )}
      </Group>
      <Rows kind={waiting.kind} value={value} onChange={onChange} />
    </Stack>
  );
}

/** What becomes of rows that can't be used as they are. */
export function Rows({ kind, value, onChange }: Pick<Props, 'value' | 'onChange'> & { kind: ImportFound['kind'] }) {
  const { imports: texts } = useTexts();
  const said = {
    skipBadRows: texts.skipBadRows,
    emptyPlaceholders: texts.emptyPlaceholders,
    sameNumberIsSamePerson: texts.sameNumber,
  };
  const names = (kind === 'customers' ? Object.keys(said) : ['skipBadRows']) as (keyof typeof said)[];
  return (
    <Stack gap={6}>
      {names.map((name) => (
        <Checkbox
          key={name}
          label={said[name]}
          description={name === 'skipBadRows' ? texts.skipBadRowsHint : undefined}
          checked={value[name]}
          onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
        />
      ))}
    </Stack>
  );
}
