import type { AnswerOf, Path } from './api';
import { Problem } from './problem';
import { address, type Query } from './request';

/** Sends a file as it is and tells how far it has come (0–1): fetch can't report that yet. */
export function upload<P extends Path<'post'>>(
  path: P,
  file: File,
  query: Query,
  onProgress: (part: number) => void,
  type = 'text/csv',
): Promise<AnswerOf<'post', P>> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', address(path, query));
    call.setRequestHeader('content-type', type);
    call.setRequestHeader('accept', 'application/json');
    call.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    call.onerror = () => reject(new Problem(0, { code: 'offline' }));
    call.onload = () => {
      const body = readJson(call.responseText);
      if (call.status >= 200 && call.status < 300) resolve(body);
      else reject(new Problem(call.status, body ?? {}));
    };
    call.send(file);
  });
}

/** What was answered, which the contract knows; null where it can't be read. */
function readJson(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
