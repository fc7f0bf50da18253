import { Problem } from '../http/problem.js';
import { FILE_SENTENCES, type FileCode, type SentenceDetails } from './lists/table-sentences.js';
import { FileProblem } from './file-problems.js';

/** The problem `unusable_file`, with its reason for programs and screens and the sentence for people. */
export function unusableFile(reason: FileCode, details: SentenceDetails = {}): Problem {
  return new FileProblem('unusable_file', { reason, details, why: FILE_SENTENCES[reason](details) });
}
