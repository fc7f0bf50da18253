import { All, Controller, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Server } from '@tus/server';
import type { Request, Response } from 'express';
import { May } from '../../access/may.js';
import { RequestWho } from '../../access/request-who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import type { Who } from '../../access/who.js';
import { Problem } from '../../http/problem.js';
import { readPhotoName } from './photo-name.js';
import { PhotoUploadsService } from './photo-uploads.service.js';
import { mostBytes } from './photos.service.js';
import { UploadLocks } from './upload-locks.js';

const path = '/api/visits/photos';
/** A connection over which nothing comes for so long is given up, and with it the hold on its upload: the phone goes on over another. */
const silence = 30_000;

/** Photos by tus 1.0.0: creation, and going on after a cut. An upload's address is its job and the hash of its bytes. */
@ApiExcludeController()
@Controller('api/visits/photos')
export class PhotoUploadsController {
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
      onIncomingRequest: (_, id) => this.uploads.check(organisationId, who.personId ?? '', nameOf(id)),
      onUploadFinish: async (_, upload) => {
        await this.uploads.keep(organisationId, nameOf(upload.id));
        return {};
      },
      onResponseError: (_, error) => {
        if (error instanceof Problem && error.status === 423) response.set('Retry-After', '2');
        return asAnswer(error);
      },
    });
    await server.handle(request, response);
  }
}

/** A problem in the words of the one catalogue; what the protocol itself refuses keeps the protocol's status. */
function asAnswer(error: unknown): { status_code: number; body: string } | undefined {
  if (!(error instanceof Problem)) return undefined;
  const { code, title, status, message, findings } = error;
  return {
    status_code: status,
    body: JSON.stringify({ type: `/api#${code}`, title, status, code, detail: message, findings }),
  };
}
