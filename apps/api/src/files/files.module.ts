import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { FileStore } from './file-store.js';
import { FolderFiles } from './folder-files.js';
import { LooseFiles } from './loose-files.service.js';
import { RemoveFiles } from './remove-files.job.js';
import { UploadLocks } from './uploads/upload-locks.service.js';

@Global()
@Module({
  providers: [
    {
      provide: FileStore,
      inject: [CONFIG],
      useFactory: async ({ dataFolder, bucket }: Config): Promise<FileStore> => {
        if (bucket === null) return new FolderFiles(join(dataFolder, 'files'));
        // Its client is large, and most installations keep their files in a folder.
        const { BucketFiles } = await import('./bucket/bucket-files.js');
        return new BucketFiles(bucket, join(dataFolder, 'aside'));
      },
    },
    LooseFiles,
    RemoveFiles,
    UploadLocks,
  ],
  exports: [FileStore, LooseFiles, UploadLocks],
})
export class FilesModule {}
