import type { LetterWords } from '../letter-words.js';

export const en: LetterWords = {
  subject: 'How was your visit to {{store}}?',
  reminderSubject: 'Your view still counts: {{store}}',
  greeting: 'Hello {{name}},',
  body: 'Thank you for choosing {{organisation}}. Would you tell us how it went? It takes about two minutes, and people read every answer.',
  reminderBody:
    'Some time ago we wrote to ask how it went at {{store}}. If you have two minutes, your answer would help us do better. If your answer is on its way, thank you: nothing more is needed.',
  onPaper: 'On paper: cross the boxes on the sheet enclosed and send it back to us.',
  onWeb:
    'Or on the web: scan this code with a phone, or go to the address below and type the code below it. Please answer once, whichever way you like.',
  anonymous:
    'The survey is anonymous. The number on the sheet belongs to nobody: sheets are put into envelopes unsorted.',
  why: 'You receive this because you are a customer of {{organisation}}.',
  noMore:
    'If you want no more letters of this kind, write to us at the address above and give the number in the window of the envelope.',
};
