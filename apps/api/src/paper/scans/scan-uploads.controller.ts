import { All, Controller, Logger, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import { serveUpload } from '../../files/uploads/serve-upload.js';
import { UploadLocks } from '../../files/uploads/upload-locks.service.js';
import { Problem } from '../../http/problem.js';
import { PaperProblem } from '../paper-problems.js';
import { largestScan, newScan, ScanFiles } from './scan-files.service.js';

const uuid = z.uuid();

/** Scanned files by tus 1.0.0: creation with the id of a batch as `batch`, and going on after a cut. */
@ApiExcludeController()
@Controller('api/scans')
export class ScanUploadsController {
  readonly #log = new Logger('paper');

  constructor(
    private readonly scans: ScanFiles,
    private readonly locks: UploadLocks,
  ) {}

  @All()
  @May('paper.change')
  @WithoutTransaction()
  async begin(@RequestWho() who: Who, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.#serve(who, request, response);
  }

  @All(':upload')
  @May('paper.change')
  @WithoutTransaction()
  async goOn(@RequestWho() who: Who, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.#serve(who, request, response);
  }

  async #serve({ organisationId }: Who, request: Request, response: Response): Promise<void> {
    const place = {
      path: '/api/scans',
      store: this.scans.partial(organisationId),
      locks: this.locks,
      mostBytes: largestScan,
      log: this.#log,
      nameOf: ({ batch }: Readonly<Record<string, string | null>>) => {
        if (!uuid.safeParse(batch).success) throw new Problem('not_found', {});
        return newScan();
      },
      check: async ({ id, isNew, bytes }: { id: string; isNew: boolean; bytes: number }) => {
        if (!uuid.safeParse(id).success) throw new Problem('not_found', {});
        if (isNew && !(bytes > 0)) throw new PaperProblem('empty_scan', {});
      },
      keep: (id: string) => this.scans.keep(organisationId, id),
    };
    await serveUpload(place, request, response);
  }
}
