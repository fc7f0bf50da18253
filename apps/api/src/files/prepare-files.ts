import type { Config } from '../config/config.js';
import { EnvironmentProblem } from '../config/read-environment.js';

const between = 15_000;

/**
 * Tries the store of uploaded files before anything starts; throws an `EnvironmentProblem` where its settings are wrong. A store
 * that only does not answer keeps nothing from starting: photos are sent again until it does, and it is tried until then.
 */
export async function prepareFiles(
  { bucket }: Pick<Config, 'bucket'>,
  say: (line: string) => void,
): Promise<{ stop: () => Promise<void> }> {
  let timer: NodeJS.Timeout | undefined;
  const stop = async () => clearTimeout(timer);
  if (bucket === null) return { stop };
  // Its client is large, and most installations keep their files in a folder.
  const { tryBucket } = await import('./bucket/try-bucket.js');
  const again = async () => {
    const fault = await tryBucket(bucket);
    if (fault?.passes) timer = setTimeout(() => void again(), between);
    else say(fault?.sentence ?? 'The store of uploaded files answers now.');
  };
  const fault = await tryBucket(bucket);
  if (fault !== null && !fault.passes) throw new EnvironmentProblem([fault.sentence]);
  if (fault !== null) {
    say(`${fault.sentence} Until it does, uploaded files are neither taken nor shown; phones keep their photos.`);
    timer = setTimeout(() => void again(), between);
  }
  return { stop };
}
