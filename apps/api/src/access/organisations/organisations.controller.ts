import { Body, Controller, Get, Patch } from '@nestjs/common';
import { closedDaysOf } from '#hours';
import { ApiTags } from '@nestjs/swagger';
import type { Transaction } from '../../database/transaction.js';
import { Answers } from '../../http/answers.js';
import { organisationSchema, type OrganisationInput } from '../access.dto.js';
import { May } from '../may.js';
import { Tx } from '../request-transaction.js';
import { RequestWho } from '../request-who.js';
import type { Who } from '../who.js';
import { OrganisationsService } from './organisations.service.js';
import { countryDaysWire, organisationWire } from './organisations.wire.js';

/** What an organisation sets. */
@ApiTags('access')
@Controller('api')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Get('organisation')
  @May('signed-in')
  @Answers(organisationWire)
  async organisation(@Tx() tx: Transaction) {
    const { settings, ...rest } = await this.organisations.read(tx);
    return { ...rest, ...settings };
  }

  /** The closed days of the organisation's country from today on, for as long as they are known. */
  @Get('organisation/country-days')
  @May('signed-in')
  @Answers(countryDaysWire)
  async countryDays(@Tx() tx: Transaction) {
    const { settings, timeZone } = await this.organisations.read(tx);
    const today = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(new Date());
    const days = closedDaysOf(settings.country ?? '').filter(([day]) => day >= today);
    return { items: days.map(([day, name]) => ({ day, name })) };
  }

  @Patch('organisation')
  @May('organisation.change')
  @Answers(organisationWire)
  async changeOrganisation(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: organisationSchema }) input: OrganisationInput,
  ) {
    const { settings, ...rest } = await this.organisations.change(tx, who, input);
    return { ...rest, ...settings };
  }
}
