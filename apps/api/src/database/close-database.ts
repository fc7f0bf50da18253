import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WORK_SOURCE } from './data-source.js';

/** Closes the connections once every other room has drained. */
@Injectable()
export class CloseDatabase implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(WORK_SOURCE) private readonly workSource: DataSource,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
    await this.workSource.destroy();
  }
}
