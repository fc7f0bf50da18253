import { Global, Module } from '@nestjs/common';
import { SignInController } from './sign-in.controller.js';
import { InstallationController } from './installation.controller.js';
import { AttemptLimit } from './attempt-limit.service.js';
import { FindPeople } from './find-people.job.js';
import { FoundOrganisationService } from './found-organisation.service.js';
import { LinkGuesses } from './link-guesses.service.js';
import { MailPersonLink } from './mail-person-link.job.js';
import { MeReads } from './me.reads.js';
import { PasswordsService } from './passwords.service.js';
import { PeopleReads } from './people.reads.js';
import { PersonLinks } from './person-links.service.js';
import { SignInService } from './sign-in.service.js';

/** Who people are, and how they come in. */
@Global()
@Module({
  controllers: [SignInController, InstallationController],
  providers: [
    AttemptLimit,
    FindPeople,
    FoundOrganisationService,
    LinkGuesses,
    MailPersonLink,
    MeReads,
    PasswordsService,
    PeopleReads,
    PersonLinks,
    SignInService,
  ],
  exports: [
    AttemptLimit,
    FoundOrganisationService,
    LinkGuesses,
    MeReads,
    PasswordsService,
    PeopleReads,
    PersonLinks,
    SignInService,
  ],
})
export class SignInModule {}
