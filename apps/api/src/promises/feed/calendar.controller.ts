import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { May } from '../../access/may.js';
import { LinkGuesses } from '../../access/sign-in/link-guesses.service.js';
import { readToken } from '../../access/token.js';
import { PromiseFeeds } from './promise-feeds.service.js';

/** Calendars for programs that show them, each behind its secret address. */
@ApiExcludeController()
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly feeds: PromiseFeeds,
    private readonly guesses: LinkGuesses,
  ) {}

  @Get(':file')
  @May('anyone')
  async calendar(@Param('file') file: string, @Req() request: Request, @Res() response: Response) {
    const token = file.endsWith('.ics') ? readToken(file.slice(0, -'.ics'.length)) : null;
    const calendar = token && (await this.feeds.read(token));
    response.setHeader('Cache-Control', 'no-store');
    if (calendar === null) {
      await this.guesses.note(request);
      response.status(404).type('text/plain').send('This calendar is not there any more: make a new address.\n');
      return;
    }
    response.type('text/calendar; charset=utf-8').send(calendar);
  }
}
