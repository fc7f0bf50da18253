import { Table } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Rows that come and go together. */
const size = 25;
/** How far above and below the window rows are kept. */
const kept = '700px 0px';
/** So many rows are simply there. */
const few = 100;
/** Until a chunk has been seen, what a row is thought to be high. */
const usualRow = 56;

interface Props<T> {
  items: readonly T[];
  columns: number;
  row: (item: T) => ReactNode;
}

/**
 * The body of a long table: only rows near the window are in the document, the others hold their place. A thousand rows scroll
 * like fifty. For print all are there. The table's columns need widths of their own, or they would jump.
 */
export function TableChunks<T>({ items, columns, row }: Props<T>) {
  if (items.length <= few) return <Table.Tbody>{items.map(row)}</Table.Tbody>;
  const chunks = Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
  return chunks.map((chunk, at) => <Chunk key={at} first={at === 0} items={chunk} columns={columns} row={row} />);
}

function Chunk<T>({ items, columns, row, first }: Props<T> & { first: boolean }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [{ near, height }, place] = useState({ near: first, height: items.length * usualRow });
  useEffect(() => {
    if (body.current === null) return undefined;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen === undefined) return;
        const { isIntersecting, boundingClientRect } = seen;
        // Its height as it was last seen holds its place, or the page would jump when it goes.
        place((before) => ({ near: isIntersecting, height: boundingClientRect.height || before.height }));
      },
      { rootMargin: kept },
    );
    observer.observe(body.current);
    const all = () => place((before) => ({ ...before, near: true }));
    window.addEventListener('beforeprint', all);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', all);
    };
  }, []);
  return (
    <Table.Tbody ref={body}>
      {near ? (
        items.map(row)
      ) : (
        <tr aria-hidden="true">
          <td colSpan={columns} style={{ height, padding: 0 }}>
            {'\u00a0'}
          </td>
        </tr>
      )}
    </Table.Tbody>
  );
}
