import { randomUUID } from 'node:crypto';
import { All, Controller, Logger, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Server } from '@tus/server';
import type { Request, Response } from 'express';
import { May } from '../../access/may.js';
import { RequestWho } from '../../access/request-who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import type { Who } from '../../access/who.js';
import { Problem } from '../../http/problem.js';
import { problemOf } from '../../http/problem-of.js';
import { waitOf } from '../../http/wait-of.js';
import { readPhotoName } from './photo-name.js';
import { PhotoUploadsService } from './photo-uploads.service.js';
import { mostBytes, refusedPhoto } from './photos.service.js';
import { UploadLocks } from './upload-locks.service.js';

const path = '/api/visits/photos';
/** A connection over which nothing comes for so long is given up, and with it the lock on its upload: the phone goes on over another. */
const silence = 30_000;

/** Photos by tus 1.0.0: creation, and going on after a cut. An upload's address is its job and the hash of its bytes. */
@ApiExcludeController()
@Controller('api/visits/photos')
export class PhotoUploadsController {
  readonly #log = new Logger('shopping');

  constructor(
    private readonly uploads: PhotoUploadsService,
    private readonly locks: UploadLocks,
  ) {}

  @All()
  @May('visits.make')
  @WithoutTransaction()
  async begin(@RequestWho() who: Who, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.#serve(who, request, response);
  }

  @All(':upload')
  @May('visits.make')
  @WithoutTransaction()
  async goOn(@RequestWho() who: Who, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.#serve(who, request, response);
  }

  async #serve(who: Who, request: Request, response: Response): Promise<void> {
    // Reading a photo and taking it away are no part of uploading it.
    if (!['POST', 'HEAD', 'PATCH', 'OPTIONS'].includes(request.method)) throw new Problem('not_found', {});
    response.set('Cache-Control', 'no-store');
    request.setTimeout(silence, () => request.complete || request.destroy());
    const { organisationId } = who;
    const nameOf = (id: string) => {
      const name = readPhotoName(id);
      if (name === null) throw new Problem('not_found', {});
      return name;
    };
    const server = new Server({
      path,
      datastore: this.uploads.partial(organisationId),
      locker: this.locks,
      maxSize: mostBytes,
      relativeLocation: true,
      allowedOrigins: () => false,
      disableTerminationForFinishedUploads: true,
      namingFunction: (_, metadata) => `${metadata?.['job'] ?? ''}.${metadata?.['sha256'] ?? ''}`,
      onIncomingRequest: async ({ method, headers }, id) => {
        const name = nameOf(id);
        // No photo has no bytes, and one of which nobody says how many there will be is never whole.
        if (method === 'POST' && !(Number(headers.get('upload-length')) > 0)) throw refusedPhoto('not_a_photo');
        await this.uploads.check(organisationId, who.personId ?? '', name);
      },
      onUploadFinish: async (_, upload) => {
        await this.uploads.keep(organisationId, nameOf(upload.id));
        return {};
      },
      onResponseError: (_, error) => {
        const problem = error instanceof Problem ? error : problemOf(error);
        const wait = problem?.status === 423 ? 2 : problem && waitOf(problem);
        if (wait) response.set('Retry-After', String(wait));
        return problem ? asAnswer(problem) : this.#asReference(error);
      },
    });
    await server.handle(request, response);
  }

  /** What the protocol itself refuses keeps the protocol's status. Anything else is a bug, and told to the log alone. */
  #asReference(error: unknown): Refusal | undefined {
    if (typeof error === 'object' && error !== null && 'status_code' in error && 'body' in error) return undefined;
    const reference = randomUUID();
    this.#log.error({ reference, error: String(error) }, (error as Error | undefined)?.stack);
    const detail = `Something went wrong on our side; nothing of yours was changed. Quote ${reference} when you ask about it.`;
    const body = { title: 'Something went wrong', status: 500, code: 'internal', detail, reference };
    return { status_code: 500, body: JSON.stringify(body) };
  }
}

interface Refusal {
  status_code: number;
  body: string;
}

/** A problem in the words of the one catalogue. */
function asAnswer({ code, title, status, message, findings }: Problem): Refusal {
  return {
    status_code: status,
    body: JSON.stringify({ type: `/api#${code}`, title, status, code, detail: message, findings }),
  };
}
