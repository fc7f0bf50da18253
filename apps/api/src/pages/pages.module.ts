import { Global, Module } from '@nestjs/common';
import { LookController } from './look.controller.js';
import { Look } from './look.js';
import { Pages } from './pages.js';

/** Pages that the server draws itself, for people without script and on paper. */
@Global()
@Module({ controllers: [LookController], providers: [Look, Pages], exports: [Pages] })
export class PagesModule {}
