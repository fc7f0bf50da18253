import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './card.module.css';

interface Props {
  title?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** No inner margin: for tables that go to the edge. */
  flush?: boolean;
  children: ReactNode;
}

/** A titled part of a page. */
export function Card({ title, lead, actions, flush = false, children }: Props) {
  const id = useId();
  return (
    <section className={classes.card} aria-labelledby={title ? id : undefined}>
      {(title ?? actions) && (
        <header className={classes.head}>
          <div className={classes.words}>
            {title && (
              <Title order={2} id={id} className={classes.title}>
                {title}
              </Title>
            )}
            {lead && <div className={classes.lead}>{lead}</div>}
          </div>
          {actions && <div className={`${classes.actions} no-print`}>{actions}</div>}
        </header>
      )}
      <div className={flush ? classes.flush : classes.body}>{children}</div>
    </section>
  );
}
