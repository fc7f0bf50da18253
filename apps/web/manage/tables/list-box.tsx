import { useLayoutEffect, useRef, type ReactNode } from 'react';
import classes from './list-box.module.css';
import { ScrollBox } from './scroll-box';

/** A table of things: on a phone each row is a card, where every cell stands under the name of its column. */
export function ListBox({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  // Rows come and go with the lists that give them; their cells get their names whenever they are drawn.
  useLayoutEffect(() => {
    for (const table of box.current?.querySelectorAll('table') ?? []) nameCells(table);
  });
  return (
    <div ref={box} className={classes.list}>
      <ScrollBox label={label}>{children}</ScrollBox>
    </div>
  );
}

/** Roles are said aloud, since a table laid out as blocks is no table to every browser. */
function nameCells(table: HTMLTableElement): void {
  const names = [...(table.tHead?.rows[0]?.cells ?? [])].map(visibleName);
  table.setAttribute('role', 'table');
  // What chooses all rows has its words beside it there, since the column above it is gone.
  for (const head of table.tHead?.rows[0]?.cells ?? [])
    head.dataset['column'] = head.querySelector('input')?.ariaLabel ?? '';
  for (const part of [table.tHead, ...table.tBodies]) part?.setAttribute('role', 'rowgroup');
  for (const row of table.rows) {
    row.setAttribute('role', 'row');
    for (const cell of row.cells) {
      const isHead = cell.tagName === 'TH';
      cell.setAttribute('role', isHead ? (row.parentElement === table.tHead ? 'columnheader' : 'rowheader') : 'cell');
      if (cell.colSpan === 1 && row.parentElement !== table.tHead) cell.dataset['column'] = names[cell.cellIndex] ?? '';
    }
  }
}

/** What a column is called where everybody sees it; a name for screen readers alone would repeat the button below it. */
function visibleName(head: HTMLTableCellElement): string {
  return head.querySelector('.mantine-VisuallyHidden-root') ? '' : head.textContent.trim();
}
