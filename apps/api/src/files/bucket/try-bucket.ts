import { text } from 'node:stream/consumers';
import type { BucketConfig } from '../../config/bucket-config.js';
import { newId } from '../../database/ids.js';
import { bucketFault, type BucketFault } from './bucket-fault.js';
import { S3Bucket } from './s3-bucket.js';

/** Tries everything with a bucket that keeping files needs, in a few seconds; gives what is the matter, or null. */
export async function tryBucket(config: BucketConfig): Promise<BucketFault | null> {
  const bucket = new S3Bucket(config);
  const id = newId();
  const key = `tried-at-start/${id}`;
  try {
    await bucket.put(key, Buffer.from(id));
    const read = await text(await bucket.get(key));
    await bucket.remove(key);
    // What is not there has to be known as that, too: an account that may not look for it is told 403.
    const isGone = (await bucket.bytes(key)) === null;
    return read === id && isGone ? null : bucketFault(new Error('what it keeps comes back otherwise'), config);
  } catch (error) {
    return bucketFault(error, config);
  }
}
