import { counted } from '../counted';

const count = counted('fi');

/** Mitä näytöt sanovat suomeksi: kirjeet. */
export const post = {
  post: {
    toPrint: (n: number) => count(n, { one: '# kirje tulostettavana', other: '# kirjettä tulostettavana' }),
    later: (n: number) =>
      count(n, {
        one: '# odottaa vielä yhteydenottorajaa tai päiväänsä.',
        other: '# odottaa vielä yhteydenottorajaa tai päiväänsä.',
      }),
    takeOut: (n: number) => count(n, { one: 'Ota ensin # kirje pois', other: 'Ota ensin # kirjettä pois' }),
    print: 'Tulosta kirjeet',
    campaign: 'Kampanja',
    mailings: 'Kirjeet',
    letters: 'Kirjeitä',
    returned: 'Palautunut',
    takenOut: 'Otettu pois',
    sheets: 'Lomakkeet',
    cameBack: 'Palautuneet kirjeet',
    cameBackLead:
      'Valitse syy kerran ja lue tai kirjoita sitten numero toisensa jälkeen. Jokainen merkitään, kun painat Enter.',
    personalWhat:
      'Jokaista kirjettä seuraa sen oma lomake, postinumeron mukaan. Verkossa ja paperilla vastataan yhteensä kerran.',
    anonymousWhat:
      'Kysely on anonyymi: kirjeet ja lomakkeet ovat eri tiedostoissa, eikä mikään yhdistä niitä. Laita kuoreen mikä tahansa samankielinen lomake.',
    anonymousSheets: 'Lomakkeet ovat omissa tulostuserissään; mikään ei johda lomakkeesta kirjeeseen.',
    toPaper: 'Lomakkeisiin',
    howMany: 'Kuinka monta',
    howManyHint: 'Muut odottavat seuraavaa kertaa.',
    returnAddress: 'Palautusosoite',
    returnAddressHint: 'Pieni rivi osoitteen yläpuolella.',
    envelope: 'Kuori',
    window: 'Ikkuna',
    twoSided: 'Tulostetaan molemmille puolille',
    twoSidedHint: 'Jokainen kirje ja lomake alkaa silloin omalta arkiltaan.',
    csv: 'Luettelo postituspalvelulle (CSV)',
    takeOutWhat: 'Nämä ihmiset ovat sittemmin vastanneet tai kieltäytyneet. Numero näkyy kuoren ikkunassa.',
    number: 'Numero',
    inFile: 'Tiedosto',
    place: 'Sija',
    postedTitle: 'Postitettu?',
    postedWhat:
      'Kerro, kun ne on viety postiin. Siitä lähtien ne ovat lähetettyjä ja lasketaan yhteydenotoiksi; tiedostot poistetaan.',
    postedDay: 'Postituspäivä',
    posted: 'Ne on postitettu',
    drop: 'Niitä ei postiteta',
    reason: 'Miksi se palautui',
    numberHint: 'Kuoren ikkunasta, tai sisällä oleva koodi tai lomakkeen numero. Useampi kerralla pilkuin erotettuna.',
    noteReturned: 'Merkitse',
    notedTitle: 'Juuri merkityt',
    outcome: 'Mitä merkittiin',
    ownWords: 'Kirjeiden sanat',
    ownWordsLead: 'Tyhjä: valmiit sanat.',
    reminderBody: 'Muistutuksen teksti',
    twice: 'Vastattu kahdesti',
    twiceLead:
      'Näiden lomakkeiden vastaukset tulivat ensin muuta kautta. Ensimmäinen on voimassa, sanoi toinen mitä tahansa: kukaan ei valitse vastausten välillä luettuaan ne.',
    onPaper: 'Paperilla',
    counts: 'Lasketaan',
    postedOn: (day: string) => `Postitettu ${day}`,
    file: (n: string, from: string, until: string) => `${n} kirjettä: ${from}–${until}`,
    states: {
      printing: 'Tulostetaan',
      printed: 'Valmis postitettavaksi',
      failed: 'Tulostus ei onnistunut',
      posted: 'Postitettu',
      dropped: 'Ei postitettu',
    },
    envelopes: {
      din_b: 'Vasen, DIN 5008 muoto B (45 mm)',
      din_a: 'Vasen, DIN 5008 muoto A (27 mm)',
      right: 'Oikea',
      own: 'Oma, millimetreinä',
    },
    ownSides: {
      x: 'Vasemmalta (mm)',
      y: 'Ylhäältä (mm)',
      width: 'Leveys (mm)',
      height: 'Korkeus (mm)',
    },
    reasons: {
      undeliverable: 'Ei voida toimittaa',
      moved: 'Muuttanut',
      new_address: 'Uusi osoite',
      refused: 'Ei otettu vastaan',
      deceased: 'Kuollut',
      blank: 'Lomake palautui tyhjänä',
    },
    reasonHints: {
      undeliverable: 'Osoite poistetaan asiakkaalta.',
      moved: 'Uusi osoite ei ole tiedossa: osoite poistetaan.',
      new_address: 'Se tallennetaan asiakkaalle seuraavaa kertaa varten.',
      refused: 'Joku siellä ei halunnut sitä.',
      deceased: 'Häneltä ei enää kysytä mitään kautta.',
      blank: 'Merkitään kieltäytymiseksi tästä kyselystä.',
    },
    outcomes: {
      noted_before: 'Merkitty jo',
      unknown: 'Tällä numerolla ei ole kirjettä',
      not_posted: 'Ei ole postitettu',
      day: 'Ei tuona päivänä',
    },
  },
};
