import { Table, UnstyledButton } from '@mantine/core';
import { TermMark } from '../figures/term-mark';
import { Icon } from '../shell/icon';
import classes from './sort-head.module.css';

export interface Sorting {
  by: string;
  direction: 'asc' | 'desc';
}

interface Props {
  name: string;
  by: string;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  right?: boolean;
  /** What the name means, behind a question mark. */
  help?: string;
}

/** A column head that sorts. */
export function SortHead({ name, by, sorting, onSort, right = false, help }: Props) {
  const active = sorting.by === by;
  const next = active && sorting.direction === 'desc' ? 'asc' : 'desc';
  return (
    <Table.Th
      ta={right ? 'right' : undefined}
      aria-sort={active ? (sorting.direction === 'asc' ? 'ascending' : 'descending') : undefined}
    >
      <UnstyledButton
        className={`${classes.button} ${right ? classes.right : ''} no-print`}
        onClick={() => onSort({ by, direction: next })}
      >
        {name}
        <span className={active ? classes.active : classes.idle}>
          <Icon name={active && sorting.direction === 'asc' ? 'up' : 'down'} size={14} />
        </span>
      </UnstyledButton>
      {help !== undefined && <TermMark name={name}>{help}</TermMark>}
      {/* Chromium leaves out what stands in buttons where it repeats a head on the next sheet. */}
      <span className="only-print" aria-hidden>
        {name}
      </span>
    </Table.Th>
  );
}
