import { Tooltip } from '@mantine/core';
import classes from './few-mark.module.css';
import { useFigureWords } from './use-figure-words';

/** The sign that a figure stands on few answers; its words are there for everyone who does not see or hover. */
export function FewMark() {
  const words = useFigureWords();
  return (
    <Tooltip label={words.caution}>
      <span className={classes.mark} role="img" aria-label={words.caution}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 2" />
        </svg>
      </span>
    </Tooltip>
  );
}
