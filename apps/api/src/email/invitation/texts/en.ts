import type { InvitationWords } from '../invitation-words.js';

export const en: InvitationWords = {
  subject: 'How was your visit to {{store}}?',
  reminderSubject: 'Your view still counts: {{store}}',
  greeting: 'Hello {{name}},',
  body: 'Thank you for choosing {{organisation}}. Would you tell us how it went? It takes about two minutes, and people read every answer.',
  reminderBody:
    'A few days ago we asked how it went at {{store}}. If you have two minutes, your answer would help us do better. This is our only reminder about it.',
  button: 'Answer the questions',
  pressToRate: 'Choose an answer to begin. You can change it on the next page.',
  why: 'You receive this because you are a customer of {{organisation}}.',
  unsubscribe: 'No more surveys, please',
};
