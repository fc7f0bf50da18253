import classes from './wordmark.module.css';

/** The name, with its sign: a figure drawn together with its interval. */
export function Wordmark() {
  return (
    <span className={classes.wordmark}>
      <svg width="30" height="20" viewBox="0 0 30 20" aria-hidden="true" focusable="false">
        <path d="M2 5v10M28 5v10M2 10h26" className={classes.whisker} />
        <circle cx="17.5" cy="10" r="5" className={classes.dot} />
      </svg>
      Candour
    </span>
  );
}
