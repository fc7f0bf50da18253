import { Global, Module } from '@nestjs/common';
import { OrganisationsController } from './organisations.controller.js';
import { InstallationService } from './installation.service.js';
import { OrganisationFollowers } from './organisation-followers.service.js';
import { OrganisationsService } from './organisations.service.js';

/** The installation, and what each of its organisations sets. */
@Global()
@Module({
  controllers: [OrganisationsController],
  providers: [InstallationService, OrganisationFollowers, OrganisationsService],
  exports: [InstallationService, OrganisationFollowers, OrganisationsService],
})
export class OrganisationsModule {}
