import type { Texts } from '../texts';

const address = 'Programėlė atverta ne savo adresu. Atverkite ją iš „Candour“ meniu.';
const unreadable = 'Serveris negalėjo to perskaityti. Įkelkite puslapį iš naujo, kad gautumėte naujausią versiją.';

export const ltProblems: Texts['problems'] = {
  known: {
    not_signed_in: 'Esate atsijungę. Prisijunkite iš naujo; niekas neprarandama.',
    signed_in_as_other: 'Šioje naršyklėje prisijungęs kitas asmuo. Prisijunkite patys.',
    wrong_credentials: 'Neteisingas el. pašto adresas arba slaptažodis. Patikrinkite abu ir bandykite dar kartą.',
    not_allowed: 'Jūsų vaidmuo neskambina. Klauskite organizacijos savininko.',
    cross_site: address,
    unknown_host: address,
    not_found: 'Šis skambutis nebe jūsų arba jo nebėra. Imkite kitą.',
    invalid_input: unreadable,
    malformed_json: unreadable,
    unsupported_type: unreadable,
    too_large: 'Tai daugiau, nei serveris priima. Rašykite trumpiau.',
    wrong_state: 'Skambutis jau pajudėjo: jo baigtis jau nurodyta, galbūt vadovo.',
    not_to_be_rung: 'Šiam klientui dabar vis dėlto skambinti negalima. Imkite kitą.',
    no_own_telephone: 'Pirma įrašykite savo numerį arba skambinkite klientui bet kokiu telefonu.',
    line_rests: 'Linija dabar niekam neskambina. Skambinkite klientui bet kokiu telefonu.',
    line_refused: 'Linija nepaskambino. Patikrinkite savo numerį arba skambinkite klientui bet kokiu telefonu.',
    unusable_appointment: 'Sutartą laiką reikia pataisyti.',
    other_version:
      'Apklausa jau turi kitą versiją. Ką įrašėte, saugoma greta kliento atsakymų, kur tai gali skaityti vadovai; į skaičius neįtraukiama.',
    handed_in_already: 'Atsakymai jau pateikti per kliento nuorodą. Galioja jie; ką įrašėte vėliau, nepriimta.',
    steps_missing: 'Dar ne visi atsakymai gauti. Bandykite po akimirkos.',
    no_call_backs: 'Šioje kampanijoje dėl kito skambučio laiko nesusitariama. Pasirinkite kitą baigtį.',
    not_handed_in: 'Interviu baigtas, kai atsakymai pateikti. Pateikite juos arba pasirinkite kitą baigtį.',
    unusable_answers: 'Kai kurių atsakymų trūksta arba juos reikia pataisyti. Grįžkite prie klausimų.',
    unusable_number: 'Šiuo numeriu skambinti negalima. Įrašykite jį taip, kaip rinktų klientas.',
  },
  unknown: (code) => `Serveris to nepadarė (${code}).`,
};
