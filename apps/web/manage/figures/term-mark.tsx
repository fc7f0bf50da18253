import { Popover, UnstyledButton } from '@mantine/core';
import { useTexts } from '../texts/texts-provider';
import classes from './term-mark.module.css';

/** A question mark beside a word of ours: what it means, and what the field calls it. */
export function TermMark({ name, children }: { name: string; children: string }) {
  const { figures } = useTexts();
  return (
    <Popover width={280} position="bottom" withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={`${classes.mark} no-print`} aria-label={figures.whatIs(name)}>
          ?
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={name} tabIndex={-1} className={classes.words}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
