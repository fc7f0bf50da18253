import { randomUUID } from 'node:crypto';
import type { Logger } from '@nestjs/common';
import { Server, type DataStore } from '@tus/server';
import type { Request, Response } from 'express';
import { Problem } from '../../http/problem.js';
import { problemOf } from '../../http/problem-of.js';
import { waitOf } from '../../http/wait-of.js';
import type { UploadLocks } from './upload-locks.service.js';

/** A connection over which nothing comes for so long is given up, and with it the lock on its upload: whoever sends goes on over another. */
const silence = 30_000;

/** A place where files are uploaded. */
export interface UploadPlace {
  /** The address under which uploads have theirs. */
  readonly path: string;
  readonly store: DataStore;
  readonly locks: UploadLocks;
  readonly mostBytes: number;
  /** What a new upload is called, by what is said of it. */
  readonly nameOf: (said: Readonly<Record<string, string | null>>) => string;
  /** Throws where this upload may not begin, or go on. */
  readonly check: (upload: { id: string; isNew: boolean; bytes: number }) => Promise<void>;
  /** Keeps what has come whole. */
  readonly keep: (id: string) => Promise<void>;
  readonly log: Logger;
}

/** Serves tus 1.0.0: creation, and going on after a cut. Refusals are those of the one catalogue. */
export async function serveUpload(place: UploadPlace, request: Request, response: Response): Promise<void> {
  // Reading a file and taking it away are no part of uploading it.
  if (!['POST', 'HEAD', 'PATCH', 'OPTIONS'].includes(request.method)) throw new Problem('not_found', {});
  response.set('Cache-Control', 'no-store');
  request.setTimeout(silence, () => request.complete || request.destroy());
  const server = new Server({
    path: place.path,
    datastore: place.store,
    locker: place.locks,
    maxSize: place.mostBytes,
    relativeLocation: true,
    allowedOrigins: () => false,
    disableTerminationForFinishedUploads: true,
    namingFunction: (_, said) => place.nameOf(said ?? {}),
    onIncomingRequest: ({ method, headers }, id) =>
      place.check({ id, isNew: method === 'POST', bytes: Number(headers.get('upload-length')) }),
    onUploadFinish: async (_, upload) => {
      await place.keep(upload.id);
      return {};
    },
    onResponseError: (_, error) => {
      const problem = error instanceof Problem ? error : problemOf(error);
      const wait = problem?.status === 423 ? 2 : problem && waitOf(problem);
      if (wait) response.set('Retry-After', String(wait));
      return problem ? asAnswer(problem) : asReference(error, place.log);
    },
  });
  await server.handle(request, response);
}

interface Refusal {
  status_code: number;
  body: string;
}

/** What the protocol itself refuses keeps the protocol's status. Anything else is a bug, and told to the log alone. */
function asReference(error: unknown, log: Logger): Refusal | undefined {
  if (typeof error === 'object' && error !== null && 'status_code' in error && 'body' in error) return undefined;
  const reference = randomUUID();
  log.error({ reference, error: String(error) }, (error as Error | undefined)?.stack);
  const detail = `Something went wrong on our side; nothing of yours was changed. Quote ${reference} when you ask about it.`;
  const body = { title: 'Something went wrong', status: 500, code: 'internal', detail, reference };
  return { status_code: 500, body: JSON.stringify(body) };
}

/** A problem in the words of the one catalogue. */
function asAnswer({ code, title, status, message, findings }: Problem): Refusal {
  return {
    status_code: status,
    body: JSON.stringify({ type: `/api#${code}`, title, status, code, detail: message, findings }),
  };
}
