import { Global, Module } from '@nestjs/common';
import { OrganisationsController } from './organisations.controller.js';
import { InstallationService } from './installation.service.js';
import { OrganisationsService } from './organisations.service.js';

/** The installation, and what each of its organisations sets. */
@Global()
@Module({
  controllers: [OrganisationsController],
  providers: [InstallationService, OrganisationsService],
  exports: [InstallationService, OrganisationsService],
})
export class OrganisationsModule {}
