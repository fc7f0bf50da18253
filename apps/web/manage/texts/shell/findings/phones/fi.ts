import { countryIn, type Details, type PhoneWords } from '../finding-words';

const of = (d: Details) => countryIn('fi', d);

/** Mikä puhelinnumerossa on vialla. */
export const phones: PhoneWords = {
  phone_not_a_number: (d) => `${d.typed} ei ole puhelinnumero. Kirjoita esimerkiksi ${d.example}.`,
  phone_spreadsheet_number: (d) =>
    `Taulukko-ohjelma on muuttanut numeron muotoon ${d.typed}. Muotoile sarake tekstiksi ja kirjoita numero uudelleen.`,
  phone_several_numbers: (d) => `Tässä on useampi numero: ${d.typed}. Jätä yksi.`,
  phone_country_unknown: (d) =>
    `Numeron ${d.typed} maata ei tiedetä. Aloita merkillä + ja maan suuntanumerolla, tai valitse organisaation maa asetuksissa.`,
  phone_too_short: (d) => `Numerossa ${d.typed} on liian vähän merkkejä${of(d)}. Kirjoita se kokonaan.`,
  phone_too_long: (d) => `Numerossa ${d.typed} on liikaa merkkejä${of(d)}. Jätä yksi numero.`,
  phone_impossible: (d) => `${d.typed} ei voi olla puhelinnumero${of(d)}. Korjaa se.`,
  phone_emergency: (d) => `${d.typed} on hätänumero. Sinne ei soiteta kyselyjä.`,
  phone_short_number: (d) => `${d.typed} on palvelun lyhyt numero. Kirjoita henkilön oma numero.`,
  phone_premium_number: (d) => `${d.typed} on maksullinen palvelunumero. Kirjoita toinen numero.`,
};
