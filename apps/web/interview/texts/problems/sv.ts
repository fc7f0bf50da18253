import type { Texts } from '../texts';

const address = 'Appen öppnades på en annan adress än sin egen. Öppna den från Candours meny.';
const unreadable = 'Servern kunde inte läsa detta. Ladda om sidan för att få appens senaste version.';

export const svProblems: Texts['problems'] = {
  known: {
    not_signed_in: 'Du är utloggad. Logga in igen; ingenting går förlorat.',
    signed_in_as_other: 'Någon annan är inloggad i den här webbläsaren. Logga själv in igen.',
    wrong_credentials: 'Fel e-postadress eller lösenord. Kontrollera båda och försök igen.',
    not_allowed: 'Din roll ringer inga samtal. Fråga en ägare i din organisation.',
    cross_site: address,
    unknown_host: address,
    not_found: 'Samtalet är inte längre ditt, eller finns inte längre. Ta nästa.',
    invalid_input: unreadable,
    malformed_json: unreadable,
    unsupported_type: unreadable,
    too_large: 'Det är mer än servern tar emot. Skriv kortare.',
    wrong_state: 'Samtalet har gått vidare: utfallet är redan angivet, kanske av en arbetsledare.',
    not_to_be_rung: 'Kunden får ändå inte ringas upp nu. Ta nästa.',
    no_own_telephone: 'Skriv först upp ditt eget nummer, eller ring kunden med vilken telefon som helst.',
    line_rests: 'Linjen ringer ingen nu. Ring kunden med vilken telefon som helst.',
    line_refused: 'Linjen ringde inte. Se över ditt eget nummer, eller ring kunden med vilken telefon som helst.',
    unusable_appointment: 'Den avtalade tiden behöver rättas.',
    other_version:
      'Enkäten har en annan version nu. Det du skrev sparas vid sidan av kundens svar, där arbetsledare kan läsa det; det räknas inte med.',
    handed_in_already: 'Svar har redan lämnats in via kundens egen länk. De gäller; det du skrev sedan togs inte emot.',
    steps_missing: 'Alla svar har inte kommit fram än. Försök igen om en stund.',
    no_call_backs: 'I den här kampanjen avtalas ingen ny tid att ringa. Välj ett annat utfall.',
    not_handed_in: 'Intervjun är klar när svaren är inlämnade. Lämna in dem eller välj ett annat utfall.',
    unusable_answers: 'Några svar saknas eller behöver rättas. Gå tillbaka till frågorna.',
    unusable_number: 'Det är inget nummer som kan ringas. Skriv det som kunden skulle slå det.',
  },
  unknown: (code) => `Servern gjorde inte det (${code}).`,
};
