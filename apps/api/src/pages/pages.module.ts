import { Global, Module } from '@nestjs/common';
import { LogoController } from './logo.controller.js';
import { LogoService } from './logo.service.js';
import { LookController } from './look.controller.js';
import { Look } from './look.reads.js';
import { Pages } from './pages.reads.js';

/** Pages that the server draws itself, for people without script and on paper. */
@Global()
@Module({ controllers: [LogoController, LookController], providers: [LogoService, Look, Pages], exports: [Pages] })
export class PagesModule {}
