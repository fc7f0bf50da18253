/** What a customer’s page of her case says, in one language. `{name}` is filled in. A string that is missing does not compile. */
export interface HerTexts {
  /** `{organisation}` */
  heading: string;
  said: string;
  did: string;
  spoke: string;
  refusedThen: string;
  settledThen: string;
  reopenedThen: string;
  open: string;
  /** `{day}` */
  byDay: string;
  waiting: string;
  settled: string;
  confirmed: string;
  ended: string;
  /** Above a field for her words. */
  write: string;
  send: string;
  question: string;
  yes: string;
  inPart: string;
  no: string;
  withdraw: string;
  /** After a press. */
  kept: string;
}
