import { Problem } from '../api/problem';
import { Failed } from './failed';

/** When a screen itself breaks (a bug, or a chunk that could not be fetched): say so and offer to load it again. */
export function Broken() {
  return <Failed problem={new Problem(500, { code: 'screen_broke' })} retry={() => location.reload()} />;
}
