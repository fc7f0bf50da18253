export interface CaughtMail {
  id: string;
  at: string;
  from: string;
  to: string;
  subject: string;
}

export interface WholeMail extends CaughtMail {
  html: string | null;
  text: string | null;
  headers: Record<string, string> | { name: string; value: string }[] | string | null;
}
