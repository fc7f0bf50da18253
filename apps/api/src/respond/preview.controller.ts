import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import {
  beginFill,
  isLanguage,
  readDefinition,
  resumeFill,
  shownPages,
  stateOf,
  type Definition,
  type Fill,
  type FormFields,
} from '#surveys';
import { z } from 'zod';
import { May } from '../access/may.js';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import { Tx } from '../access/request-transaction.js';
import type { Transaction } from '../database/transaction.js';
import { Pages } from '../pages/pages.reads.js';
import { SurveysReads } from '../surveys/surveys.reads.js';
import { applyForm } from './drawing/apply-form.js';
import { drawFill } from './drawing/draw-fill.js';
import type { FormRequest } from './drawing/read-form.js';

const uuid = z.uuid();

/** A survey's draft on the very pages that customers get. Everything entered is carried in the page; nothing is saved. */
@ApiExcludeController()
@Controller('preview/:id')
export class PreviewController {
  constructor(
    private readonly surveys: SurveysReads,
    private readonly organisations: OrganisationsService,
    private readonly pages: Pages,
  ) {}

  @Get()
  @May('surveys.read')
  async begin(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Res() response: Response,
    @Query('language') language?: unknown,
    @Query('seed') seed?: unknown,
  ) {
    const { draft } = await this.surveys.draft(tx, id);
    const spoken = isLanguage(language) && draft.languages.includes(language) ? language : draft.languages[0];
    // Another seed shows another draw: which blocks, in which order.
    const drawn = typeof seed === 'string' ? seed.slice(0, 50) : 'preview';
    const fill = beginFill(draft, { ...beginning(draft), seed: drawn, language: spoken ?? 'en' });
    await this.#show(tx, id, fill, response);
  }

  @Post()
  @May('surveys.read')
  async goOn(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Req() request: FormRequest,
    @Res() response: Response,
  ) {
    const fields = (request.body ?? {}) as FormFields;
    const { draft } = await this.surveys.draft(tx, id);
    const typed = typedDefinition(fields['_definition']);
    const definition = typed ?? draft;
    const fill =
      fields['_begin'] === 'yes'
        ? openAt(beginFill(definition, beginning(definition)), fields['_show'])
        : applyForm(carriedFill(definition, fields['_state']), fields);
    await this.#show(tx, id, fill, response, typed);
  }

  async #show(
    tx: Transaction,
    id: string,
    fill: Fill,
    response: Response,
    typed: Definition | null = null,
  ): Promise<void> {
    const { name, settings } = await this.organisations.read(tx);
    const organisation = { name, colour: settings.colour };
    const state = JSON.stringify(stateOf(fill));
    const carried = typed === null ? {} : { definition: JSON.stringify(typed) };
    this.pages.send(response, drawFill(fill, { organisation, action: `/preview/${id}`, state, ...carried }));
  }
}

/** What routing and texts are told of a customer where there is none. */
const exampleCustomer = { name: 'Alex Example', store: 'Example Street', region: 'Example Region' };

function beginning({ languages }: Definition) {
  return { seed: 'preview', language: languages[0] ?? 'en', customer: exampleCustomer };
}

/** The draft as it is being typed, carried in the page: what can't be read as a survey is not shown. */
function typedDefinition(text: FormFields[string]): Definition | null {
  if (typeof text !== 'string') return null;
  try {
    const reading = readDefinition(JSON.parse(text));
    return 'definition' in reading ? reading.definition : null;
  } catch {
    return null;
  }
}

/** The page that the author is working on, where answers lead there. */
function openAt(fill: Fill, page: FormFields[string]): Fill {
  return typeof page === 'string' && shownPages(fill).some(({ key }) => key === page) ? { ...fill, page } : fill;
}

function carriedFill(definition: Definition, state: unknown): Fill {
  try {
    return resumeFill(definition, JSON.parse(String(state)), exampleCustomer);
  } catch {
    return resumeFill(definition, {}, exampleCustomer);
  }
}
