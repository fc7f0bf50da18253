import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { May } from '../../access/may.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import { Answers } from '../../http/answers.js';
import { Problem } from '../../http/problem.js';
import { scanTakenWire } from './scan-batches.wire.js';
import { largestScan, ScanFiles } from './scan-files.service.js';

const types = ['application/pdf', 'image/tiff', 'image/jpeg', 'image/png', 'application/octet-stream'];

/** Scans that a program brings: the folder of a scanner. */
@ApiTags('paper')
@Controller('api/scan-files')
export class ScanFilesController {
  constructor(private readonly scans: ScanFiles) {}

  /** Takes a scan, whole, into the batch of the day. 201 taken · 202 the very same file was brought before. */
  @Post()
  @May('paper.scan')
  @WithoutTransaction()
  @ApiConsumes(...types)
  @Answers(scanTakenWire, 201, 202)
  async take(
    @RequestWho() { organisationId }: Who,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    if (!request.is(types))
      throw new Problem('unsupported_type', { wanted: 'the scan itself: a PDF, TIFF, JPEG or PNG' });
    if (Number(request.headers['content-length'] ?? 0) > largestScan)
      throw new Problem('too_large', { limit: '200 MB' });
    const taken = await this.scans.take(organisationId, request);
    response.status(taken.state === 'waiting' ? 201 : 202);
    return taken;
  }
}
