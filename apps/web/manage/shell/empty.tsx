import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './empty.module.css';
import { Icon, type IconName } from './icon';

interface Props {
  icon: IconName;
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

/** An empty screen says what to do first. */
export function Empty({ icon, title, children, action }: Props) {
  return (
    <div className={classes.empty}>
      <span className={classes.sign}>
        <Icon name={icon} size={26} />
      </span>
      <Title order={2}>{title}</Title>
      <div className={classes.words}>{children}</div>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
