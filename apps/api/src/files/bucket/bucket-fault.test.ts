import { describe, expect, it } from '@jest/globals';
import { bucketFault } from './bucket-fault.js';

const bucket = {
  name: 'photos',
  prefix: 'candour/',
  endpoint: null,
  region: 'eu-north-1',
  pathStyle: false,
  credentials: null,
};
const failing = (failure: object) => bucketFault(Object.assign(new Error('It failed.'), failure), bucket);

describe('what is the matter with a bucket', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }],
    [{ code: 'EAI_AGAIN' }],
    [{ name: 'AbortError' }],
    [{ name: 'TimeoutError' }],
    [{ name: 'SlowDown', $metadata: { httpStatusCode: 503 } }],
    [{ name: 'TooManyRequests', $metadata: { httpStatusCode: 429 } }],
  ])('passes by waiting: %j', (failure) => {
    expect(failing(failure)).toEqual({ passes: true, sentence: 'Amazon S3 in eu-north-1 does not answer just now.' });
  });

  it.each([
    [{ name: 'NoSuchBucket', $metadata: { httpStatusCode: 404 } }, 'has no bucket photos'],
    [{ name: 'InvalidAccessKeyId', $metadata: { httpStatusCode: 403 } }, 'does not know the access key'],
    [{ name: 'SignatureDoesNotMatch', $metadata: { httpStatusCode: 403 } }, 'FILES_SECRET_ACCESS_KEY'],
    [{ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } }, 'may not use bucket photos'],
    // An answer without a body says no more than its status.
    [{ name: '403', $metadata: { httpStatusCode: 403 } }, 's3:ListBucket'],
    [{ name: 'PermanentRedirect', $metadata: { httpStatusCode: 301 } }, 'not in region eu-north-1'],
    [{ name: 'AuthorizationHeaderMalformed', $metadata: { httpStatusCode: 400 } }, 'not in region eu-north-1'],
    [{ name: 'RequestTimeTooSkewed', $metadata: { httpStatusCode: 403 } }, 'clock'],
    [{ name: 'CredentialsProviderError' }, 'Set FILES_ACCESS_KEY_ID'],
    [{ code: 'ENOTFOUND' }, 'not known to the network'],
    [{ code: 'EPROTO' }, 'does not speak TLS'],
    [{ code: 'CERT_HAS_EXPIRED' }, '(CERT_HAS_EXPIRED: It failed.)'],
  ])('is to be corrected: %j', (failure, words) => {
    const { passes, sentence } = failing(failure);
    expect(passes).toBe(false);
    expect(sentence).toContain(words);
  });
});
