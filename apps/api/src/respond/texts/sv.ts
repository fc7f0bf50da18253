import type { RespondTexts } from '../respond-texts.js';

export const sv: RespondTexts = {
  error: 'Kontrollera',
  chosenInMail: 'Ditt val i mejlet är markerat. Det räknas när du går vidare.',
  whatHappens: 'Vad händer med mina svar',
  preview: 'Förhandsvisning: ingenting sparas.',
  putRight: 'Bör något rättas till? Skriv det här, så tittar en människa på det.',
  putRightSend: 'Skicka',
  startAgain: 'Börja om',
  leftOpen: {
    heading: 'Öppna länken en gång till',
    text: 'Sidan har varit öppen länge. Öppna länken i mejlet igen: det du har svarat finns kvar.',
  },
  otherLink: {
    heading: 'En annan enkät har öppnats i den här webbläsaren',
    pressed:
      'För att dina svar inte ska hamna under någon annans namn har inget på den här sidan sparats än. Tryck på knappen för att fortsätta med den här sidans enkät: det du just har fyllt i följer med.',
    looked:
      'Den här sidan hör till en annan länk. Öppna den länken igen för att fortsätta där: det du har svarat finns kvar.',
    goOn: 'Fortsätt med den här sidans enkät',
    toLast: 'Till enkäten som öppnades senast',
  },
  tooLong: {
    heading: 'Det blev för mycket text',
    text: 'Gå tillbaka i webbläsaren, korta den längsta texten och fortsätt. Tidigare sidor finns kvar.',
  },
  otherSite: {
    heading: 'Det här skickades från en annan webbplats',
    text: 'Ingenting ändrades. Öppna länken i mejlet för att svara.',
  },
  unavailable: {
    heading: 'Det går inte just nu',
    text: 'Det du har svarat finns kvar. Sidan försöker själv igen med några sekunders mellanrum.',
  },
  kept: {
    heading: 'Dina svar har inte gått förlorade',
    text: 'Vi kan inte spara dem just nu. De finns kvar på den här sidan: låt den vara öppen. Den försöker igen med några sekunders mellanrum; annars kan du trycka på knappen.',
  },
  sendAgain: 'Skicka mina svar igen',
  trouble: {
    heading: 'Något gick fel hos oss',
    text: 'Det du svarat på tidigare sidor finns kvar. Försök igen; händer det på nytt, uppge referensen {reference}.',
  },
  letterCode: {
    heading: 'Skriv koden i ditt brev',
    text: 'Den står bredvid rutan i brevet och har tolv bokstäver och siffror.',
    label: 'Kod',
    press: 'Fortsätt',
    wrong: 'Inget brev har den här koden. Jämför den med ditt brev, tecken för tecken.',
  },
  callCheck: {
    asked: {
      heading: 'Blev du intervjuad per telefon?',
      text: 'Enligt {organisation} ringde någon dig den {day} och ställde frågor. Säg om det stämmer; inget annat frågas.',
    },
    yes: 'Ja, jag blev uppringd',
    no: 'Nej, ingen ringde mig',
    thanks: { heading: 'Tack', text: '{organisation} har ditt svar.' },
  },
  unsubscribe: {
    ask: {
      heading: 'Inga fler enkäter i mejlen?',
      text: 'Om du trycker på knappen skickar {organisation} inga fler enkäter till {email}. Inget annat ändras.',
    },
    press: 'Sluta skicka enkäter',
    done: {
      heading: 'Du får inga fler enkäter i mejlen',
      text: '{organisation} skickar inga fler enkäter till {email}.',
    },
    undo: 'Jag tryckte av misstag: ångra',
    undone: {
      heading: 'Ångrat',
      text: '{organisation} kan åter skicka enkäter till {email}.',
    },
    unclear: {
      heading: 'Ingenting ändrades',
      text: 'Öppna länken i mejlet och tryck på knappen på sidan.',
    },
  },
  preferences: {
    choose: 'Eller välj vad du vill få',
    chooseHelp: 'Markerade mejl kommer, de andra inte.',
    topics: {
      visits: 'Efter ett besök i en butik',
      calls: 'Efter ett samtal med kundtjänst',
      reminders: 'Påminnelser när jag inte har svarat',
    },
    language: 'På vilket språk?',
    save: 'Spara mitt val',
    saved: 'Ditt val är sparat.',
  },
};
