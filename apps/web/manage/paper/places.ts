/** Paper's screens, which come as one file: whoever prints also scans. Looking at marks is another person's work, and stands apart. */
export { Batch } from './batch';
export { NewRun } from './new-run';
export { Paper } from './paper';
export { Run } from './run';
export { Scans } from './scans';
