import { countryIn, type Details, type PhoneWords } from '../finding-words';

const of = (d: Details) => countryIn('lt', d);

/** Kas negerai su telefono numeriu. */
export const phones: PhoneWords = {
  phone_not_a_number: (d) => `${d.typed} nėra telefono numeris. Rašykite, pavyzdžiui, ${d.example}.`,
  phone_spreadsheet_number: (d) =>
    `Skaičiuoklė numerį pavertė į ${d.typed}. Stulpelį suformatuokite kaip tekstą ir numerį įrašykite iš naujo.`,
  phone_several_numbers: (d) => `Čia yra daugiau nei vienas numeris: ${d.typed}. Palikite vieną.`,
  phone_country_unknown: (d) =>
    `Nežinoma, kurios šalies numeris yra ${d.typed}. Pradėkite ženklu + ir šalies kodu arba nustatymuose pasirinkite organizacijos šalį.`,
  phone_too_short: (d) => `Numeris ${d.typed} per trumpas${of(d)}. Įrašykite jį visą.`,
  phone_too_long: (d) => `Numeris ${d.typed} per ilgas${of(d)}. Palikite vieną numerį.`,
  phone_impossible: (d) => `${d.typed} negali būti telefono numeris${of(d)}. Pataisykite jį.`,
  phone_emergency: (d) => `${d.typed} yra pagalbos numeris. Ten dėl apklausų neskambinama.`,
  phone_short_number: (d) => `${d.typed} yra trumpasis paslaugos numeris. Įrašykite paties žmogaus numerį.`,
  phone_premium_number: (d) => `${d.typed} yra padidinto tarifo numeris. Įrašykite kitą numerį.`,
};
