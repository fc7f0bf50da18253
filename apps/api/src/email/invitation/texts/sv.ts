import type { InvitationWords } from '../invitation-words.js';

export const sv: InvitationWords = {
  subject: 'Hur var ditt besök hos {{store}}?',
  reminderSubject: 'Din åsikt är fortfarande viktig: {{store}}',
  greeting: 'Hej {{name}},',
  body: 'Tack för att du valde {{organisation}}. Vill du berätta hur det gick? Det tar ungefär två minuter, och människor läser varje svar.',
  reminderBody:
    'För några dagar sedan frågade vi hur det gick hos {{store}}. Om du har två minuter hjälper ditt svar oss att bli bättre. Vi påminner inte igen.',
  button: 'Svara på frågorna',
  pressToRate: 'Välj ett svar för att börja. Du kan ändra det på nästa sida.',
  why: 'Du får det här brevet för att du är kund hos {{organisation}}.',
  unsubscribe: 'Inga fler enkäter, tack',
};
