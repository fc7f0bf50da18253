import type { Named, Problems } from './en';

const address = 'Programėlė atverta ne savo adresu. Atverkite ją laiške esančia nuoroda.';
const unreadable =
  'Serveris negalėjo to perskaityti. Naudokite naujausią programėlės versiją ir siųskite dar kartą arba išsaugokite faile ir nusiųskite jį tam, kas davė vizitą.';

export const ltProblems: Problems = {
  known: {
    not_signed_in: 'Esate atsijungę. Prisijunkite iš naujo; jūsų vizitai saugomi šiame telefone.',
    not_allowed:
      'Esate prisijungę kaip asmuo, kuris vizitų neatlieka. Prisijunkite nuoroda, kuria buvote pakviesti atlikti vizitų.',
    cross_site: address,
    unknown_host: address,
    not_found: 'Serveris to neturi arba tai ne jūsų. Klauskite to, kas jums davė vizitą.',
    gone: 'Nuoroda jau panaudota arba per sena. Paprašykite naujos.',
    invalid_input: unreadable,
    malformed_json: unreadable,
    unsupported_type: unreadable,
    too_large: 'Tai daugiau, nei serveris priima. Išsaugokite faile ir nusiųskite jį tam, kas davė vizitą.',
    changed_meanwhile: 'Tai tuo metu pasikeitė. Rodoma taip, kaip yra dabar: peržiūrėkite ir paspauskite dar kartą.',
    wrong_state: 'Padėtis tuo metu pasikeitė. Grįžkite ir pažiūrėkite, kokia ji dabar.',
    visit_not_accepted: 'Vizitas dar nepriimtas. Priimkite jį jo puslapyje ir siųskite dar kartą.',
    put_right_too_late:
      'Vizitas jums nebegrąžintas: laikas baigėsi arba jis pataisytas kitame telefone. Peržiūrima tai, kas gauta.',
    rotation: 'Jūs arba kas nors iš jūsų namų ūkio šioje parduotuvėje buvo per neseniai. Pasirinkite kitą parduotuvę.',
    briefing_not_passed: 'Teisingai atsakykite į klausimus apie nurodymus, tada priimkite vizitą.',
    not_suitable:
      'Šiam vizitui ieškoma ko kito, pavyzdžiui, tam tikros kalbos ar gyvenančio netoliese. Pasirinkite kitą vizitą.',
    not_your_job:
      'Šio vizito jūsų sąraše nebėra. Klauskite to, kas jį davė, tada siųskite dar kartą; jis saugomas šiame telefone.',
    already_handed_in:
      'Šis vizitas jau pateiktas, galbūt iš kito telefono. Tas galioja. Jei šis geresnis, išsaugokite jį faile ir klauskite to, kas davė vizitą.',
    key_used_for_other_answers: 'Gauti kiti šio vizito atsakymai. Jie lieka; šie saugomi čia.',
    unusable_answers:
      'Kai kurių atsakymų nepavyko priimti. Atverkite vizitą iš naujo, pataisykite juos ir pateikite dar kartą.',
    other_audience:
      'Šis klausimynas skirtas ne vizitams. Išsaugokite vizitą faile ir nusiųskite jį tam, kas davė vizitą.',
    too_late: 'Laikas tam baigėsi.',
    unusable_photo: 'Nuotrauka netinkama. Nufotografuokite dar kartą; visa kita išsaugota.',
    not_a_photo: 'Šis failas nėra nuotrauka. Nufotografuokite kamera.',
    photo_too_large: 'Nuotrauka per didelė. Nufotografuokite mažesnę.',
    photo_damaged: 'Nuotrauka sugadinta. Nufotografuokite dar kartą.',
    photo_changed:
      'Nuotrauka kelis kartus atkeliavo pakitusi. Siųskite dar kartą, geriau kitu tinklu, arba išsaugokite faile.',
    photo_gone:
      'Vienos vizito nuotraukos šiame telefone nebėra. Išsaugokite vizitą faile ir nusiųskite jį tam, kas davė vizitą.',
    twin_in_flight: 'Tai kaip tik saugoma. Bandykite dar kartą po kelių sekundžių.',
    too_many_attempts: 'Per daug bandymų. Palaukite ketvirtį valandos ir bandykite dar kartą.',
  },
  /** The rule of a programme that is in the way, with what it names. */
  rules: {
    rotation_days: (d: Named) =>
      `Jūs arba kas nors iš jūsų namų ūkio šioje parduotuvėje buvote ${d.last}. Turi praeiti ${d.days} d.: vėl eiti galite nuo ${d.until}.`,
    rotation_held: (d: Named) =>
      `Jūs arba kas nors iš jūsų namų ūkio šioje parduotuvėje turite vizitą iki ${d.last}. Turi praeiti ${d.days} d.: vėl eiti galite nuo ${d.until}.`,
    rotation_visits: (d: Named) =>
      `Po jūsų namų ūkio apsilankymo šioje parduotuvėje kiti atliko ${d.made} iš ${d.wanted} privalomų tarpinių vizitų.`,
    other_languages: (d: Named) => `Vizitui reikia vienos iš šių kalbų: ${d.languages}.`,
    too_far: (d: Named) =>
      `Parduotuvė yra už ${d.km} km nuo jūsų pradžios vietos; šiam vizitui leidžiama daugiausia ${d.maxKm} km.`,
  },
  unknown: (code: string) => `Serveris to nepriėmė (${code}). Išsaugokite faile ir nusiųskite jį tam, kas davė vizitą.`,
};
