import type { RespondTexts } from '../respond-texts.js';

export const fi: RespondTexts = {
  error: 'Tarkista',
  chosenInMail: 'Sähköpostissa tekemäsi valinta on merkitty. Se otetaan huomioon, kun jatkat.',
  whatHappens: 'Mitä vastauksilleni tapahtuu',
  preview: 'Esikatselu: mitään ei tallenneta.',
  putRight: 'Pitäisikö jotain korjata? Kirjoita se tähän, niin ihminen käy sen läpi.',
  putRightSend: 'Lähetä',
  startAgain: 'Aloita alusta',
  leftOpen: {
    heading: 'Avaa linkki uudelleen',
    text: 'Sivu oli auki pitkään. Avaa sähköpostissa oleva linkki uudelleen: antamasi vastaukset ovat tallessa.',
  },
  otherLink: {
    heading: 'Tässä selaimessa avattiin toinen kysely',
    pressed:
      'Jotta vastauksesi eivät tallennu toisen nimiin, tältä sivulta ei ole vielä tallennettu mitään. Jatka tämän sivun kyselyä painikkeesta: juuri täyttämäsi vastaukset tulevat mukana.',
    looked:
      'Tämä sivu kuuluu toiseen linkkiin. Jatka avaamalla se linkki uudelleen: antamasi vastaukset ovat tallessa.',
    goOn: 'Jatka tämän sivun kyselyä',
    toLast: 'Viimeksi avattuun kyselyyn',
  },
  tooLong: {
    heading: 'Tekstiä oli liikaa',
    text: 'Palaa selaimella takaisin, lyhennä pisintä tekstiä ja jatka. Aiemmat sivut ovat tallessa.',
  },
  otherSite: {
    heading: 'Tämä lähetettiin toiselta sivustolta',
    text: 'Mitään ei muutettu. Vastaa avaamalla sähköpostissa oleva linkki.',
  },
  unavailable: {
    heading: 'Ei onnistu juuri nyt',
    text: 'Antamasi vastaukset ovat tallessa. Tämä sivu yrittää itse uudelleen muutaman sekunnin välein.',
  },
  kept: {
    heading: 'Vastauksesi eivät ole kadonneet',
    text: 'Emme voi tallentaa niitä juuri nyt. Ne säilyvät tällä sivulla: jätä sivu auki. Se yrittää uudelleen muutaman sekunnin välein; jos se ei yritä, paina painiketta.',
  },
  sendAgain: 'Lähetä vastaukseni uudelleen',
  trouble: {
    heading: 'Meillä meni jokin vikaan',
    text: 'Aiemmilla sivuilla antamasi vastaukset ovat tallessa. Yritä uudelleen; jos sama toistuu, kerro meille tunnus {reference}.',
  },
  letterCode: {
    heading: 'Kirjoittakaa kirjeenne koodi',
    text: 'Se on kirjeessä ruudun vieressä, ja siinä on kaksitoista kirjainta ja numeroa.',
    label: 'Koodi',
    press: 'Jatka',
    wrong: 'Millään kirjeellä ei ole tätä koodia. Verratkaa sitä kirjeeseenne merkki merkiltä.',
  },
  callCheck: {
    asked: {
      heading: 'Haastateltiinko sinua puhelimessa?',
      text: 'Tietojen mukaan sinulle soitettiin {day} ja sinulta kysyttiin asioita; tilaaja on {organisation}. Kerro, pitääkö se paikkansa. Muuta ei kysytä.',
    },
    yes: 'Kyllä, minulle soitettiin',
    no: 'Ei, kukaan ei soittanut',
    thanks: { heading: 'Kiitos', text: 'Vastauksesi on tallessa: {organisation}.' },
  },
  unsubscribe: {
    ask: {
      heading: 'Ei enää kyselyjä sähköpostiin?',
      text: 'Jos painat painiketta, {organisation} ei enää lähetä kyselyjä osoitteeseen {email}. Mikään muu ei muutu.',
    },
    press: 'Lopeta kyselyjen lähettäminen',
    done: {
      heading: 'Et saa enää kyselyjä sähköpostiisi',
      text: '{organisation} ei enää lähetä kyselyjä osoitteeseen {email}.',
    },
    undo: 'Painoin vahingossa: peru',
    undone: {
      heading: 'Peruttu',
      text: '{organisation} voi taas lähettää kyselyjä osoitteeseen {email}.',
    },
    unclear: {
      heading: 'Mitään ei muutettu',
      text: 'Avaa sähköpostissa oleva linkki ja paina sivun painiketta.',
    },
  },
  preferences: {
    choose: 'Tai valitse, mitä haluat saada',
    chooseHelp: 'Valitut viestit tulevat, muut eivät.',
    topics: {
      visits: 'Myymäläkäynnin jälkeen',
      calls: 'Asiakaspalveluun soitetun puhelun jälkeen',
      reminders: 'Muistutukset, jos en ole vastannut',
    },
    language: 'Millä kielellä?',
    save: 'Tallenna valintani',
    saved: 'Valintasi on tallennettu.',
  },
};
