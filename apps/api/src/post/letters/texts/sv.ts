import type { LetterWords } from '../letter-words.js';

export const sv: LetterWords = {
  subject: 'Hur var ditt besök hos {{store}}?',
  reminderSubject: 'Din åsikt är fortfarande viktig: {{store}}',
  greeting: 'Hej {{name}}!',
  body: 'Tack för att du valde {{organisation}}. Vill du berätta hur det gick? Det tar ungefär två minuter, och människor läser varje svar.',
  reminderBody:
    'För en tid sedan frågade vi i ett brev hur det gick hos {{store}}. Om du har två minuter hjälper ditt svar oss att bli bättre. Är svaret redan på väg: tack, då behövs inget mer.',
  onPaper: 'På papper: kryssa i rutorna på det bifogade bladet och skicka tillbaka det till oss.',
  onWeb:
    'Eller på webben: skanna koden med en telefon, eller gå till adressen nedan och skriv koden under den. Svara en gång, på det sätt du vill.',
  anonymous: 'Enkäten är anonym. Numret på bladet hör inte till någon: bladen läggs osorterade i kuverten.',
  why: 'Du får detta brev eftersom du är kund hos {{organisation}}.',
  noMore: 'Vill du inte ha fler sådana brev, skriv till oss på adressen ovan och ange numret i kuvertets fönster.',
};
