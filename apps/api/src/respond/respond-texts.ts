import type { Topic } from '../customers/topics.js';

/** A page that says one thing: a heading and what it means for the reader. */
export interface Notice {
  heading: string;
  text: string;
}

/**
 * What the customers' pages say beside the survey and the words of the engine, in one language. `{name}` is filled in. A string
 * that is missing does not compile.
 */
export interface RespondTexts {
  /** Before the title of a page on which something needs mending. */
  error: string;
  chosenInMail: string;
  whatHappens: string;
  /** Above a preview. */
  preview: string;
  /** Under the thanks, where the answers have a name. */
  putRight: string;
  putRightSend: string;
  startAgain: string;
  /** The page was left open for so long that its cookie is gone. */
  leftOpen: Notice;
  /** A page of one link, where another link was opened in the same browser since. */
  otherLink: {
    heading: string;
    /** After a press: nothing was kept yet, and the button takes it along. */
    pressed: string;
    /** On looking at an address of the earlier link. */
    looked: string;
    goOn: string;
    toLast: string;
  };
  tooLong: Notice;
  otherSite: Notice;
  /** The database is away, and nothing was sent: the page comes again by itself. */
  unavailable: Notice;
  /** The database is away, and answers are on the page, which sends them again. */
  kept: Notice;
  sendAgain: string;
  /** `{reference}` */
  trouble: Notice;
  /** `{email}`, `{organisation}` */
  unsubscribe: {
    ask: Notice;
    press: string;
    done: Notice;
    undo: string;
    undone: Notice;
    unclear: Notice;
  };
  /** Where the code of a letter is typed. */
  letterCode: Notice & { label: string; press: string; wrong: string };
  /** Whether an interview took place. `{organisation}`, `{day}` */
  callCheck: { asked: Notice; yes: string; no: string; thanks: Notice };
  /** Below the one press that stops everything: what a person may wish instead. */
  preferences: {
    choose: string;
    chooseHelp: string;
    topics: Record<Topic, string>;
    language: string;
    save: string;
    saved: string;
  };
}
