/** The words of an invitation in one language, as it reads unless a campaign has its own. */
export interface InvitationWords {
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
