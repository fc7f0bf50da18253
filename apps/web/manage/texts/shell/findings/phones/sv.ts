import { countryIn, type Details, type PhoneWords } from '../finding-words';

const of = (d: Details) => countryIn('sv', d);

/** Vad som är fel med ett telefonnummer. */
export const phones: PhoneWords = {
  phone_not_a_number: (d) => `${d.typed} är inget telefonnummer. Skriv till exempel ${d.example}.`,
  phone_spreadsheet_number: (d) =>
    `Ett kalkylprogram har gjort om numret till ${d.typed}. Formatera kolumnen som text och skriv numret på nytt.`,
  phone_several_numbers: (d) => `Här står mer än ett nummer: ${d.typed}. Behåll ett.`,
  phone_country_unknown: (d) =>
    `Det är inte känt i vilket land ${d.typed} finns. Börja med + och landets kod, eller välj organisationens land i inställningarna.`,
  phone_too_short: (d) => `${d.typed} har för få siffror för ett nummer${of(d)}. Skriv hela numret.`,
  phone_too_long: (d) => `${d.typed} har för många siffror för ett nummer${of(d)}. Behåll ett nummer.`,
  phone_impossible: (d) => `${d.typed} kan inte vara ett nummer${of(d)}. Rätta det.`,
  phone_emergency: (d) => `${d.typed} är ett nödnummer. Dit rings inga enkäter.`,
  phone_short_number: (d) => `${d.typed} är ett kortnummer till en tjänst. Skriv personens eget nummer.`,
  phone_premium_number: (d) => `${d.typed} är ett betalnummer. Skriv ett annat nummer.`,
};
