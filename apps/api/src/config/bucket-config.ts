/** A bucket of an S3-compatible store, as the settings name it. */
export interface BucketConfig {
  name: string;
  /** What every key begins with: empty, or ending in a slash. */
  prefix: string;
  /** Null for Amazon's own of the region. */
  endpoint: string | null;
  region: string;
  /** The bucket as the first part of the path, as most stores but Amazon's want it. */
  pathStyle: boolean;
  /** Null where the machine itself has a role that may. */
  credentials: { accessKeyId: string; secretAccessKey: string } | null;
}

/** Reads `s3://bucket/prefix?endpoint=https://…&region=…`. */
export function readBucket(
  address: string | undefined,
  accessKeyId: string | undefined,
  secretAccessKey: string | undefined,
): BucketConfig | null {
  if (address === undefined) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  const prefix = pathname.replaceAll(/^\/+|\/+$/g, '');
  const endpoint = searchParams.get('endpoint');
  return {
    name: hostname,
    prefix: prefix === '' ? '' : `${prefix}/`,
    endpoint,
    region: searchParams.get('region') ?? 'us-east-1',
    pathStyle: endpoint !== null,
    credentials: accessKeyId === undefined || secretAccessKey === undefined ? null : { accessKeyId, secretAccessKey },
  };
}
