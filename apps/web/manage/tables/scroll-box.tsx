import type { ReactNode } from 'react';
import classes from './scroll-box.module.css';

/** A wide table scrolls in its own box, by keyboard too; the page never does. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.box} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
