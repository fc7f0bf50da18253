import { Skeleton } from '@mantine/core';
import { useTexts } from '../../texts/texts-provider';
import classes from '../page.module.css';

/** The grey shape of a page while it is on its way. */
export function PageSkeleton() {
  const texts = useTexts();
  return (
    <div className={classes.page} role="status" aria-label={texts.shell.loading}>
      <Skeleton height={32} width={220} />
      <Skeleton height={120} radius="md" />
      <Skeleton height={320} radius="md" />
    </div>
  );
}
