export interface ResponseRow {
  id: string;
  at: string;
  store: string | { id: string; name: string } | null;
  survey: string | { id: string; name: string };
  channel: string;
  language: string;
  overall?: number | null;
  index?: number | null;
  comment: string | null;
}

export interface AnswerShown {
  key: string;
  text: string;
  label: string | null;
  value: unknown;
  empty: 'not_shown' | 'not_applicable' | 'skipped' | 'refused' | null;
  principle: string | null;
  score: number | null;
}

export interface WholeResponse extends ResponseRow {
  answers?: AnswerShown[];
  scores?: Record<string, number | null>;
  customer?: { id: string; name: string } | null;
  weight?: number;
  contact?: boolean | { allowed: boolean } | null;
}

/** Somebody who said yes to being contacted. */
export interface ContactWish {
  responseId: string;
  day: string;
  store: string | null;
  survey: string;
  customer: { id: string; name: string; email: string | null; phone: string | null } | null;
  comment: string | null;
  doneAt: string | null;
  doneBy: string | null;
}
