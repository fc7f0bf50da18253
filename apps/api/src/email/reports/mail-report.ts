/** What a message that came back says. */
export interface MailReport {
  /**
   * `bounced`: given up for good · `delayed`: still being tried · `delivered`: it arrived · `complained`: the recipient called
   * it spam · `away`: an automatic answer · `replied`: a person's own words · `unrelated`: something else ·
   * `unreadable`: nobody can tell.
   */
  kind: 'unreadable' | 'bounced' | 'delayed' | 'delivered' | 'complained' | 'away' | 'replied' | 'unrelated';
  /** Everything in which the Message-ID of the mail it is about, or a link of it, may stand. */
  about: string;
  /** The addresses that it speaks of, as given there. */
  recipients: string[];
  /** Those of them that are not there at all; an empty text where it names none. */
  dead: string[];
  /** Enhanced status code (RFC 3463), such as 5.1.1. */
  status: string | null;
  detail: string;
}
