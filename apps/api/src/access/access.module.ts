import { Global, Module } from '@nestjs/common';
import { ApiKeysService } from './api-keys.service.js';
import { AttemptLimit } from './attempt-limit.js';
import { Authenticate } from './authenticate.js';
import { ChangeTrail } from './change-trail.js';
import { FindPeople } from './find-people.job.js';
import { InstallationController } from './installation.controller.js';
import { InstallationService } from './installation.service.js';
import { KeyChecks } from './key-checks.js';
import { LinkGuesses } from './link-guesses.js';
import { MailPersonLink } from './mail-person-link.job.js';
import { MeController } from './me.controller.js';
import { MeReads } from './me.reads.js';
import { OrganisationsService } from './organisations.service.js';
import { PasswordsService } from './passwords.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleReads } from './people.reads.js';
import { PeopleService } from './people.service.js';
import { PersonLinks } from './person-links.js';
import { SessionChecks } from './session-checks.js';
import { SignInController } from './sign-in.controller.js';
import { SignInService } from './sign-in.service.js';

@Global()
@Module({
  controllers: [SignInController, MeController, PeopleController, InstallationController],
  providers: [
    ApiKeysService,
    AttemptLimit,
    Authenticate,
    ChangeTrail,
    FindPeople,
    InstallationService,
    KeyChecks,
    LinkGuesses,
    MailPersonLink,
    MeReads,
    OrganisationsService,
    PasswordsService,
    PeopleReads,
    PeopleService,
    PersonLinks,
    SessionChecks,
    SignInService,
  ],
  exports: [
    AttemptLimit,
    Authenticate,
    ChangeTrail,
    InstallationService,
    LinkGuesses,
    MeReads,
    OrganisationsService,
    PeopleReads,
    PeopleService,
    PersonLinks,
    SignInService,
  ],
})
export class AccessModule {}
