import type { BucketConfig } from '../../config/bucket-config.js';

/** What is the matter with a bucket: something to correct, or a store that does not answer just now. */
export interface BucketFault {
  /** Whether waiting helps: the store may well be right, and cannot be asked. */
  passes: boolean;
  sentence: string;
}

/** What is known of a failed call: the store's own code and status, or the network's code. */
interface Failure {
  name?: string;
  code?: string;
  message?: string;
  $metadata?: { httpStatusCode?: number };
}

type Words = (bucket: BucketConfig, at: string) => string;

/** The codes of stores and networks that say what is to be corrected. */
const faults: Readonly<Record<string, Words>> = {
  NoSuchBucket: ({ name }, at) => `${at} has no bucket ${name}. Make it there, or correct the bucket in FILES_URL.`,
  InvalidAccessKeyId: (_, at) => `${at} does not know the access key in FILES_ACCESS_KEY_ID. Correct it.`,
  SignatureDoesNotMatch: () =>
    'The secret in FILES_SECRET_ACCESS_KEY is not that of the access key in FILES_ACCESS_KEY_ID. Correct one of them.',
  AccessDenied: ({ name, prefix }) =>
    `The access key may not use bucket ${name}. Let it write, read, look for and remove objects below ${prefix || 'the top'} (s3:PutObject, s3:GetObject, s3:ListBucket, s3:DeleteObject), or correct FILES_ACCESS_KEY_ID.`,
  PermanentRedirect: ({ name, region }) =>
    `Bucket ${name} is not in region ${region}. Correct the region or the endpoint in FILES_URL.`,
  AuthorizationHeaderMalformed: ({ name, region }) =>
    `Bucket ${name} is not in region ${region}. Correct the region in FILES_URL.`,
  RequestTimeTooSkewed: () => 'This machine’s clock differs too much from that of the store of files. Set it.',
  CredentialsProviderError: () =>
    'FILES_URL needs an access key, for this machine has no role of its own. Set FILES_ACCESS_KEY_ID and FILES_SECRET_ACCESS_KEY.',
  ENOTFOUND: (_, at) => `${at} is not known to the network. Correct the endpoint in FILES_URL.`,
  EPROTO: (_, at) => `${at} does not speak TLS. Correct https:// or the port of the endpoint in FILES_URL.`,
};
/** Other names for the same. */
const same: Readonly<Record<string, string>> = {
  Forbidden: 'AccessDenied',
  '301': 'PermanentRedirect',
  '403': 'AccessDenied',
};
const silent = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN', 'EPIPE'];

/** Says what a call to a bucket failed of, as whoever set it up can act on it. */
export function bucketFault(error: unknown, bucket: BucketConfig): BucketFault {
  const { name = '', code = '', message = '', $metadata } = error as Failure;
  const at = bucket.endpoint ?? `Amazon S3 in ${bucket.region}`;
  const status = $metadata?.httpStatusCode ?? 0;
  const isSilent = silent.includes(code) || ['AbortError', 'TimeoutError'].includes(name);
  if (isSilent || status >= 500 || status === 429) return { passes: true, sentence: `${at} does not answer just now.` };
  const known = [name, code, String(status)]
    .map((each) => faults[same[each] ?? each])
    .find((each) => each !== undefined);
  const sentence =
    known?.(bucket, at) ??
    `${at} does not answer as an S3-compatible store would (${[code || name, message].filter((each) => each !== '' && each !== 'Error').join(': ')}). Correct the endpoint in FILES_URL.`;
  return { passes: false, sentence };
}
