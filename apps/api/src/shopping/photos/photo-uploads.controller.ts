import { All, Controller, Logger, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { May } from '../../access/may.js';
import { RequestWho } from '../../access/request-who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import type { Who } from '../../access/who.js';
import { serveUpload } from '../../files/uploads/serve-upload.js';
import { UploadLocks } from '../../files/uploads/upload-locks.service.js';
import { Problem } from '../../http/problem.js';
import { readPhotoName } from './photo-name.js';
import { PhotoUploadsService } from './photo-uploads.service.js';
import { mostBytes, refusedPhoto } from './photos.service.js';

const path = '/api/visits/photos';

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

  async #serve({ organisationId, personId }: Who, request: Request, response: Response): Promise<void> {
    const nameOf = (id: string) => {
      const name = readPhotoName(id);
      if (name === null) throw new Problem('not_found', {});
      return name;
    };
    const place = {
      path,
      store: this.uploads.partial(organisationId),
      locks: this.locks,
      mostBytes,
      log: this.#log,
      nameOf: ({ job, sha256 }: Readonly<Record<string, string | null>>) => `${job ?? ''}.${sha256 ?? ''}`,
      check: async ({ id, isNew, bytes }: { id: string; isNew: boolean; bytes: number }) => {
        const name = nameOf(id);
        // No photo has no bytes, and one of which nobody says how many there will be is never whole.
        if (isNew && !(bytes > 0)) throw refusedPhoto('not_a_photo');
        await this.uploads.check(organisationId, personId ?? '', name);
      },
      keep: (id: string) => this.uploads.keep(organisationId, nameOf(id)),
    };
    await serveUpload(place, request, response);
  }
}
