import type { RespondTexts } from '../respond-texts.js';

export const lt: RespondTexts = {
  error: 'Patikrinkite',
  chosenInMail: 'Jūsų pasirinkimas el. laiške pažymėtas. Jis įskaitomas, kai tęsiate.',
  whatHappens: 'Kas bus su mano atsakymais',
  preview: 'Peržiūra: niekas neįrašoma.',
  putRight: 'Ar reikėtų ką nors sutvarkyti? Parašykite čia, ir tai peržiūrės žmogus.',
  putRightSend: 'Siųsti',
  startAgain: 'Pradėti iš naujo',
  leftOpen: {
    heading: 'Atverkite nuorodą dar kartą',
    text: 'Puslapis ilgai buvo atvertas. Dar kartą atverkite nuorodą el. laiške: Jūsų atsakymai išsaugoti.',
  },
  otherLink: {
    heading: 'Šioje naršyklėje buvo atverta kita apklausa',
    pressed:
      'Kad jūsų atsakymai nepatektų kito žmogaus vardu, iš šio puslapio dar nieko neišsaugota. Paspauskite mygtuką ir tęskite šio puslapio apklausą: tai, ką ką tik užpildėte, bus perkelta kartu.',
    looked:
      'Šis puslapis priklauso kitai nuorodai. Atverkite tą nuorodą dar kartą ir tęskite: jūsų atsakymai išsaugoti.',
    goOn: 'Tęsti šio puslapio apklausą',
    toLast: 'Į paskutinę atvertą apklausą',
  },
  tooLong: {
    heading: 'Teksto per daug',
    text: 'Grįžkite naršykle atgal, sutrumpinkite ilgiausią tekstą ir tęskite. Ankstesni puslapiai išsaugoti.',
  },
  otherSite: {
    heading: 'Tai išsiųsta iš kitos svetainės',
    text: 'Niekas nepakeista. Norėdami atsakyti, atverkite nuorodą el. laiške.',
  },
  unavailable: {
    heading: 'Šiuo metu nepavyksta',
    text: 'Jūsų atsakymai išsaugoti. Šis puslapis kas kelias sekundes pats bando dar kartą.',
  },
  kept: {
    heading: 'Jūsų atsakymai neprarasti',
    text: 'Šiuo metu negalime jų įrašyti. Jie lieka šiame puslapyje: palikite jį atvertą. Jis bando dar kartą kas kelias sekundes; jei ne, paspauskite mygtuką.',
  },
  sendAgain: 'Siųsti mano atsakymus dar kartą',
  trouble: {
    heading: 'Įvyko klaida mūsų pusėje',
    text: 'Atsakymai ankstesniuose puslapiuose išsaugoti. Bandykite dar kartą; jei pasikartos, nurodykite kodą {reference}.',
  },
  letterCode: {
    heading: 'Įrašykite laiško kodą',
    text: 'Jis nurodytas laiške šalia kvadrato, jį sudaro dvylika raidžių ir skaitmenų.',
    label: 'Kodas',
    press: 'Toliau',
    wrong: 'Tokio laiško kodo nėra. Palyginkite jį su laišku ženklas po ženklo.',
  },
  callCheck: {
    asked: {
      heading: 'Ar jūsų klausė telefonu?',
      text: '{organisation} duomenimis, {day} jums skambino ir uždavė klausimų. Pasakykite, ar taip buvo; daugiau nieko neklausiame.',
    },
    yes: 'Taip, man skambino',
    no: 'Ne, niekas neskambino',
    thanks: { heading: 'Ačiū', text: '{organisation} gavo jūsų atsakymą.' },
  },
  unsubscribe: {
    ask: {
      heading: 'Daugiau nesiųsti apklausų el. paštu?',
      text: 'Paspaudus mygtuką, {organisation} nebesiųs apklausų adresu {email}. Daugiau niekas nesikeis.',
    },
    press: 'Nebesiųsti apklausų',
    done: {
      heading: 'Apklausų el. paštu nebegausite',
      text: '{organisation} nebesiųs apklausų adresu {email}.',
    },
    undo: 'Paspaudžiau per klaidą: atšaukti',
    undone: {
      heading: 'Atšaukta',
      text: '{organisation} vėl gali siųsti apklausas adresu {email}.',
    },
    unclear: {
      heading: 'Niekas nepakeista',
      text: 'Atverkite nuorodą el. laiške ir paspauskite puslapyje esantį mygtuką.',
    },
  },
  preferences: {
    choose: 'Arba pasirinkite, ką gauti',
    chooseHelp: 'Pažymėti laiškai ateis, kiti – ne.',
    topics: {
      visits: 'Apsilankius parduotuvėje',
      calls: 'Paskambinus klientų aptarnavimui',
      reminders: 'Priminimai, kai neatsakau',
    },
    language: 'Kuria kalba?',
    save: 'Išsaugoti pasirinkimą',
    saved: 'Jūsų pasirinkimas išsaugotas.',
  },
};
