import { request } from 'node:http';
import type { Visitor } from './visitor.ts';

/** Sends bytes over a connection that is cut after so many of them. */
export function cutAfter(phone: Visitor, path: string, offset: number, bytes: Buffer, sent: number): Promise<void> {
  const cookie = [...phone.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return new Promise((resolve) => {
    const upload = request(new URL(path, phone.url), {
      method: 'PATCH',
      headers: {
        cookie,
        origin: phone.url,
        'tus-resumable': '1.0.0',
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
        'content-length': String(bytes.length - offset),
      },
    });
    upload.on('error', () => resolve());
    upload.on('close', () => resolve());
    upload.write(bytes.subarray(offset, offset + sent), () => setTimeout(() => upload.destroy(), 15));
  });
}
