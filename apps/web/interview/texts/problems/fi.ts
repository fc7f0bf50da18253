import type { Texts } from '../texts';

const address = 'Sovellus avattiin muusta kuin omasta osoitteestaan. Avaa se Candourin valikosta.';
const unreadable = 'Palvelin ei voinut lukea tätä. Lataa sivu uudelleen, jotta saat sovelluksen uusimman version.';

export const fiProblems: Texts['problems'] = {
  known: {
    not_signed_in: 'Istuntosi on päättynyt. Kirjaudu uudelleen; mitään ei katoa.',
    signed_in_as_other: 'Tähän selaimeen on kirjautunut joku muu. Kirjaudu itse uudelleen.',
    wrong_credentials: 'Väärä sähköpostiosoite tai salasana. Tarkista molemmat ja yritä uudelleen.',
    not_allowed: 'Roolisi ei soita puheluita. Kysy organisaatiosi omistajalta.',
    cross_site: address,
    unknown_host: address,
    not_found: 'Tämä puhelu ei ole enää sinulla tai sitä ei enää ole. Ota seuraava.',
    invalid_input: unreadable,
    malformed_json: unreadable,
    unsupported_type: unreadable,
    too_large: 'Tämä on enemmän kuin palvelin ottaa vastaan. Kirjoita lyhyemmin.',
    wrong_state: 'Puhelu on edennyt tällä välin: sen lopputulos on jo kerrottu, ehkä esimiehen toimesta.',
    not_to_be_rung: 'Tälle asiakkaalle ei saakaan nyt soittaa. Ota seuraava.',
    no_own_telephone: 'Kirjaa ensin oma numerosi tai soita asiakkaalle millä tahansa puhelimella.',
    line_rests: 'Linja ei soita nyt. Soita asiakkaalle millä tahansa puhelimella.',
    line_refused: 'Linja ei soittanut. Tarkista oma numerosi tai soita asiakkaalle millä tahansa puhelimella.',
    unusable_appointment: 'Sovittu aika pitää korjata.',
    other_version:
      'Kyselystä on jo toinen versio. Kirjaamasi vastaukset säilytetään erillään, ja työnjohto voi lukea ne; niitä ei lasketa mukaan.',
    handed_in_already:
      'Vastaukset on jo lähetetty asiakkaan oman linkin kautta. Ne ovat voimassa; sen jälkeen kirjaamaasi ei otettu vastaan.',
    steps_missing: 'Kaikki vastaukset eivät ole vielä perillä. Yritä hetken kuluttua uudelleen.',
    no_call_backs: 'Tässä kampanjassa ei sovita uudesta soittoajasta. Valitse toinen lopputulos.',
    not_handed_in: 'Haastattelu on tehty, kun vastaukset on lähetetty. Lähetä ne tai valitse toinen lopputulos.',
    unusable_answers: 'Vastauksia puuttuu tai niitä pitää korjata. Palaa kysymyksiin.',
    unusable_number: 'Tähän numeroon ei voi soittaa. Kirjoita se niin kuin asiakas sen valitsisi.',
  },
  unknown: (code) => `Palvelin ei tehnyt sitä (${code}).`,
};
