import type { Named, Problems } from './en';

const address = 'Sovellus avattiin muussa kuin omassa osoitteessaan. Avaa se viestisi linkistä.';
const unreadable =
  'Palvelin ei voinut lukea tätä. Ota käyttöön sovelluksen uusin versio ja lähetä uudelleen, tai tallenna tiedostoksi ja lähetä se sille, joka antoi käynnin.';

export const fiProblems: Problems = {
  known: {
    not_signed_in: 'Et ole kirjautuneena. Kirjaudu uudelleen; käyntisi ovat tallessa tässä puhelimessa.',
    not_allowed:
      'Olet kirjautunut käyttäjänä, joka ei tee käyntejä. Kirjaudu linkillä, jolla sinut kutsuttiin tekemään käyntejä.',
    cross_site: address,
    unknown_host: address,
    not_found: 'Palvelimella ei ole tätä, tai se ei ole sinun. Kysy siltä, joka antoi käynnin.',
    gone: 'Linkki on jo käytetty tai vanhentunut. Pyydä uusi.',
    invalid_input: unreadable,
    malformed_json: unreadable,
    unsupported_type: unreadable,
    too_large:
      'Tämä on enemmän kuin palvelin ottaa vastaan. Tallenna tiedostoksi ja lähetä se sille, joka antoi käynnin.',
    changed_meanwhile:
      'Tämä on muuttunut sillä välin. Se näkyy nyt sellaisena kuin se on: katso se läpi ja paina uudelleen.',
    wrong_state: 'Tilanne on sillä välin muuttunut. Palaa takaisin ja katso, mikä on tilanne nyt.',
    visit_not_accepted: 'Käyntiä ei ole vielä hyväksytty. Hyväksy se sen sivulla ja lähetä sitten uudelleen.',
    put_right_too_late:
      'Käynti ei ole enää korjattavanasi: aika päättyi, tai se korjattiin toisella puhelimella. Tarkastaja jatkaa siitä, mikä on perillä.',
    rotation: 'Sinä tai joku kotitaloudestasi kävi tässä myymälässä liian vähän aikaa sitten. Valitse toinen myymälä.',
    briefing_not_passed: 'Vastaa ohjeita koskeviin kysymyksiin oikein ja hyväksy käynti sitten.',
    not_suitable:
      'Tähän käyntiin etsitään muuta, esimerkiksi tiettyä kieltä tai lähellä asuvaa. Valitse toinen käynti.',
    not_your_job:
      'Tämä käynti ei ole enää listallasi. Kysy siltä, joka antoi sen, ja lähetä sitten uudelleen; se säilyy tässä puhelimessa.',
    already_handed_in:
      'Tästä käynnistä on jo lähetetty vastaukset, ehkä toisesta puhelimesta. Ne ovat voimassa. Jos tämä on parempi, tallenna se tiedostoksi ja kysy siltä, joka antoi käynnin.',
    key_used_for_other_answers: 'Tästä käynnistä on tullut muita vastauksia. Ne jäävät voimaan; nämä säilyvät tässä.',
    unusable_answers:
      'Joitakin vastauksia ei voitu ottaa vastaan. Avaa käynti uudelleen, korjaa ne ja lähetä uudelleen.',
    other_audience:
      'Tämä tarkistuslista ei ole käyntejä varten. Tallenna käynti tiedostoksi ja lähetä se sille, joka antoi käynnin.',
    too_late: 'Aika tähän on päättynyt.',
    unusable_photo: 'Kuva ei kelpaa. Ota se uudelleen; kaikki muu on tallessa.',
    not_a_photo: 'Tiedosto ei ole kuva. Ota kuva kameralla.',
    photo_too_large: 'Kuva on liian suuri. Ota se uudelleen pienempänä.',
    photo_damaged: 'Kuva on vioittunut. Ota se uudelleen.',
    photo_changed:
      'Valokuva saapui toistuvasti muuttuneena. Lähetä uudelleen, mieluiten toisessa verkossa, tai tallenna tiedostoksi.',
    photo_gone:
      'Yksi käynnin valokuvista ei ole enää tässä puhelimessa. Tallenna käynti tiedostoksi ja lähetä se työn antajalle.',
    twin_in_flight: 'Sitä tallennetaan juuri nyt. Yritä uudelleen muutaman sekunnin päästä.',
    too_many_attempts: 'Liian monta yritystä. Odota vartti ja yritä uudelleen.',
  },
  /** The rule of a programme that is in the way, with what it names. */
  rules: {
    rotation_days: (d: Named) =>
      `Sinä tai joku kotitaloudestasi kävi tässä myymälässä ${d.last}. Välissä on oltava ${d.days} päivää: voit mennä uudelleen aikaisintaan ${d.until}.`,
    rotation_held: (d: Named) =>
      `Sinulla tai jollakulla kotitaloudestasi on tehtävä tässä myymälässä ${d.last} asti. Välissä on oltava ${d.days} päivää: voit mennä aikaisintaan ${d.until}.`,
    rotation_visits: (d: Named) =>
      `Sinun tai kotitaloutesi käynnin jälkeen muut ovat tehneet ${d.made}/${d.wanted} käynnistä, joiden on oltava välissä.`,
    other_languages: (d: Named) => `Tehtävä edellyttää jotain näistä kielistä: ${d.languages}.`,
    too_far: (d: Named) =>
      `Myymälä on ${d.km} kilometrin päässä lähtöpaikastasi; tehtävä sallii enintään ${d.maxKm} km.`,
  },
  unknown: (code: string) =>
    `Palvelin ei ottanut tätä vastaan (${code}). Tallenna tiedostoksi ja lähetä se sille, joka antoi käynnin.`,
};
