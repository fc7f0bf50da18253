import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { May } from '../access/may.js';
import { Problem } from '../http/problem.js';
import { Look } from './look.reads.js';

/** The style sheets of the drawn pages, and their one script. */
@ApiExcludeController()
@Controller('r/look')
export class LookController {
  constructor(private readonly look: Look) {}

  @Get(':file')
  @May('anyone')
  sheet(@Param('file') file: string, @Req() request: Request, @Res() response: Response) {
    response.set({ 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' });
    const script = this.look.script(file);
    if (script !== null) return void response.type('text/javascript').end(script);
    const sheet = this.look.sheet(file);
    if (sheet === null) {
      response.removeHeader('Cache-Control');
      throw new Problem('not_found', {});
    }
    response.type('text/css');
    const packs = /\bgzip\b/.test(String(request.headers['accept-encoding']));
    if (packs) response.set('Content-Encoding', 'gzip');
    response.end(packs ? sheet.packed : sheet.plain);
  }
}
