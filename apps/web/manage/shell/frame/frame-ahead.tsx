import classes from './frame.module.css';
import { PageSkeleton } from './page-skeleton';
import { Wordmark } from './wordmark';

/** The frame of every screen before it is known who is looking: a slow line shows at once where one is. */
export function FrameAhead() {
  return (
    <div className={classes.frame}>
      <div className={`${classes.bar} ${classes.home}`}>
        <Wordmark />
      </div>
      <div className={classes.side}>
        <div className={classes.home}>
          <Wordmark />
        </div>
      </div>
      <main className={classes.main}>
        <PageSkeleton />
      </main>
    </div>
  );
}
