import type { ReactNode } from 'react';
import classes from './calling-list.module.css';

interface Item {
  id: string;
  title: string;
  lines: readonly string[];
  act?: ReactNode;
}

/** Callings one below the other, each with what can be done about it. */
export function CallingList({ items, empty }: { items: readonly Item[]; empty: string }) {
  if (items.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <ul className={classes.list}>
      {items.map(({ id, title, lines, act }) => (
        <li key={id} className={classes.calling}>
          <div>
            <strong>{title}</strong>
            {lines.map((line) => (
              <div key={line} className="quiet num">
                {line}
              </div>
            ))}
          </div>
          {act}
        </li>
      ))}
    </ul>
  );
}
