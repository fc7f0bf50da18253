import { Global, Module } from '@nestjs/common';
import { MeController } from './me.controller.js';
import { PeopleController } from './people.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { PeopleService } from './people.service.js';

/** Inviting people, and what they and their keys may do. */
@Global()
@Module({
  controllers: [MeController, PeopleController],
  providers: [ApiKeysService, PeopleService],
  exports: [PeopleService],
})
export class PeopleModule {}
