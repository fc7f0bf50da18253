/** The words of a letter in one language, as it reads unless a campaign has its own. */
export interface LetterWords {
  subject: string;
  reminderSubject: string;
  greeting: string;
  body: string;
  reminderBody: string;
  /** About the sheet in the same envelope. */
  onPaper: string;
  /** Beside the code to be scanned, above the address and the code that are typed otherwise. */
  onWeb: string;
  /** The survey is anonymous: what stands on the sheet. */
  anonymous: string;
  why: string;
  /** How to get no more letters. */
  noMore: string;
}
