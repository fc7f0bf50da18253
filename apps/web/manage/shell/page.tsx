import { Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon';
import classes from './page.module.css';

interface Props {
  title: string;
  /** One sentence under the title. */
  lead?: ReactNode;
  back?: { to: string; name: string };
  actions?: ReactNode;
  children: ReactNode;
}

export function Page({ title, lead, back, actions, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Candour`;
  }, [title]);
  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <div className={classes.words}>
          {back && (
            <Link to={back.to} className={`${classes.back} no-print`}>
              <Icon name="left" size={16} />
              {back.name}
            </Link>
          )}
          <Title order={1}>{title}</Title>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions && <div className={`${classes.actions} no-print`}>{actions}</div>}
      </header>
      {children}
    </article>
  );
}
