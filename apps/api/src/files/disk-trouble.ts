import { NowAndThen } from './now-and-then.js';
import { FileProblem } from './file-problems.js';

/** What a disk says that is full, only read, broken, or not ours to write to; and a machine without a file handle to spare. */
const troubles = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE']);
const told = new NowAndThen();

/** What writing or reading a file of this machine failed with: `files_unavailable` where the disk is at fault, else the error itself. */
export function diskTrouble(error: unknown): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (!troubles.has(code)) return error;
  told.say(`The disk of DATA_DIR takes or gives no files (${message}).`);
  return new FileProblem('files_unavailable', {});
}
