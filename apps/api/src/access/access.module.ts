import { Global, Module } from '@nestjs/common';
import { Authenticate } from './authenticate.service.js';
import { ChangeTrailModule } from './changes/change-trail.module.js';
import { KeyChecks } from './key-checks.service.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { PeopleModule } from './people/people.module.js';
import { SessionChecks } from './session-checks.service.js';
import { SignInModule } from './sign-in/sign-in.module.js';

/** Who asks, and what they may. */
@Global()
@Module({
  imports: [SignInModule, PeopleModule, ChangeTrailModule, OrganisationsModule],
  providers: [Authenticate, KeyChecks, SessionChecks],
  exports: [Authenticate],
})
export class AccessModule {}
