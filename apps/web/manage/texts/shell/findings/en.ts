import { answeringInEn as answers } from '#surveys';
import type { FindingWords } from './finding-words';

/** The rest the API says in English. */
export const findings: Pick<FindingWords, 'answers'> = { answers };
