import type { RespondentCode } from '../answers/answer-finding.js';

/**
 * What the product itself says while someone answers, in one language: one file each in view/texts. `{name}` is filled in.
 * Adding a language is adding a file; a string that is missing does not compile.
 */
export interface AnsweringTexts {
  /** The language's own name. */
  readonly languageName: string;
  readonly chooseLanguage: string;
  readonly next: string;
  readonly back: string;
  readonly handIn: string;
  readonly yes: string;
  readonly no: string;
  readonly notApplicable: string;
  readonly refuse: string;
  readonly other: string;
  /** Beside a question that may be left blank. */
  readonly optional: string;
  /** `{page}`, `{pages}` */
  readonly pageOf: string;
  /** `{percent}` */
  readonly progress: string;
  readonly recommendLow: string;
  readonly recommendHigh: string;
  readonly easeLow: string;
  readonly easeHigh: string;
  readonly chooseOne: string;
  readonly chooseAny: string;
  /** `{min}` */
  readonly chooseAtLeast: string;
  /** `{max}` */
  readonly chooseAtMost: string;
  /** `{min}`, `{max}` */
  readonly chooseBetween: string;
  /** `{max}` */
  readonly lengthHint: string;
  /** `{min}`, `{max}` */
  readonly lengthBetweenHint: string;
  readonly dayHint: string;
  /** Above a page with findings. */
  readonly pageFindings: string;
  readonly answersSaved: string;
  readonly handedIn: string;
  readonly mayCloseWindow: string;
  /** Joins the options of an answer that is quoted in a later text. */
  readonly and: string;
  readonly decimalMark: '.' | ',';
  /** `{day}`, `{month}`, `{year}` */
  readonly dayPattern: string;
  /** Pages of a link that leads to no question. */
  readonly link: {
    readonly closed: string;
    readonly expired: string;
    readonly used: string;
    readonly unknown: string;
  };
  /** Sentences for what a respondent can mend, with the names of its details filled in. */
  readonly findings: Readonly<Record<RespondentCode, string>>;
}
