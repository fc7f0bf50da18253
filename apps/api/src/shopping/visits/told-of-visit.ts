/** What a reviewer asks to be mended, and until when. */
export interface Returned {
  at: string;
  until: string;
  notes: { question: string; note: string }[];
}

/** What was decided on a visit, beside the state that it brought. */
export interface Decision {
  /** Why it was rejected. */
  reason?: string;
}

/** Whether a photo that was named has come. */
export interface PhotoState {
  sha256: string;
  state: 'missing' | 'stored' | 'refused';
  /** Why it was refused: `not_a_photo`, `photo_too_large`, `photo_damaged`. */
  code: string | null;
  message: string | null;
}
