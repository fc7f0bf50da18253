import { en } from './texts/en.js';
import { fi } from './texts/fi.js';
import { id } from './texts/id.js';
import { lt } from './texts/lt.js';
import { ms } from './texts/ms.js';
import { sv } from './texts/sv.js';

/** The words of an invitation in one language, as it reads unless a campaign has its own. */
export interface InvitationTexts {
  subject: string;
  reminderSubject: string;
  greeting: string;
  body: string;
  reminderBody: string;
  button: string;
  /** Above the rating in the mail: a press chooses, the page confirms. */
  pressToRate: string;
  why: string;
  unsubscribe: string;
}

const texts: Record<string, InvitationTexts> = { en, fi, sv, lt, id, ms };

/** The words in a language; English where there is none. */
export function invitationTexts(language: string): InvitationTexts {
  return texts[language] ?? en;
}
