import type { Named, Problems } from './en';

const address = 'Appen öppnades på en annan adress än sin egen. Öppna den med länken i ditt mejl.';
const unreadable =
  'Servern kunde inte läsa detta. Ta i bruk den nyaste versionen av appen och skicka igen, eller spara som fil och skicka den till den som gav dig uppdraget.';

export const svProblems: Problems = {
  known: {
    not_signed_in: 'Du är utloggad. Logga in igen; dina besök finns kvar i telefonen.',
    not_allowed: 'Du är inloggad som någon som inte gör besök. Logga in med länken som bjöd in dig att göra besök.',
    cross_site: address,
    unknown_host: address,
    not_found: 'Servern har inte detta, eller så är det inte ditt. Fråga den som gav dig uppdraget.',
    gone: 'Länken är använd eller för gammal. Be om en ny.',
    invalid_input: unreadable,
    malformed_json: unreadable,
    unsupported_type: unreadable,
    too_large: 'Detta är mer än vad servern tar emot. Spara som fil och skicka den till den som gav dig uppdraget.',
    changed_meanwhile: 'Detta har ändrats under tiden. Det visas som det är nu: titta igenom det och tryck igen.',
    wrong_state: 'Läget har ändrats under tiden. Gå tillbaka och se hur det är nu.',
    visit_not_accepted: 'Uppdraget är inte antaget ännu. Anta det på dess sida och skicka sedan besöket igen.',
    put_right_too_late:
      'Besöket är inte längre tillbaka hos dig: tiden gick ut, eller så rättades det på en annan telefon. Granskaren fortsätter med det som har kommit fram.',
    rotation: 'Du eller någon i ditt hushåll var i butiken för kort tid sedan. Välj en annan butik.',
    briefing_not_passed: 'Svara rätt på frågorna om instruktionen och anta sedan uppdraget.',
    not_suitable:
      'Programmet söker något annat här, till exempel ett visst språk eller någon som bor nära. Välj ett annat uppdrag.',
    not_your_job:
      'Uppdraget finns inte längre på din lista. Fråga den som gav dig det och skicka sedan igen; det finns kvar i telefonen.',
    already_handed_in:
      'Ett annat besök har lämnats in för uppdraget, kanske från en annan telefon. Det gäller. Om det här är bättre, spara det som fil och fråga den som gav dig uppdraget.',
    key_used_for_other_answers: 'Andra svar har kommit in för besöket. De gäller; dessa finns kvar här.',
    unusable_answers: 'Några svar kunde inte tas emot. Öppna besöket igen, rätta dem och lämna in på nytt.',
    other_audience:
      'Checklistan är inte till för besök. Spara besöket som fil och skicka den till den som gav dig uppdraget.',
    too_late: 'Tiden för detta har gått ut.',
    unusable_photo: 'Bilden går inte att använda. Ta den igen; allt annat är sparat.',
    not_a_photo: 'Filen är ingen bild. Ta en med kameran.',
    photo_too_large: 'Bilden är för stor. Ta den igen i mindre storlek.',
    photo_damaged: 'Bilden är skadad. Ta den igen.',
    photo_changed: 'En bild kom fram ändrad flera gånger. Skicka igen, helst via ett annat nät, eller spara som fil.',
    photo_gone:
      'En av besökets bilder finns inte längre i telefonen. Spara besöket som fil och skicka den till den som gav dig uppdraget.',
    twin_in_flight: 'Det sparas just nu. Försök igen om några sekunder.',
    too_many_attempts: 'För många försök. Vänta en kvart och försök igen.',
  },
  /** The rule of a programme that is in the way, with what it names. */
  rules: {
    rotation_days: (d: Named) =>
      `Du eller någon i ditt hushåll var i butiken ${d.last}. Det måste gå ${d.days} dagar emellan: du kan gå dit igen från ${d.until}.`,
    rotation_held: (d: Named) =>
      `Du eller någon i ditt hushåll har ett uppdrag i butiken till ${d.last}. Det måste gå ${d.days} dagar emellan: du kan gå dit igen från ${d.until}.`,
    rotation_visits: (d: Named) =>
      `Sedan du eller någon i ditt hushåll var i butiken har andra gjort ${d.made} av de ${d.wanted} besök som måste ligga emellan.`,
    other_languages: (d: Named) => `Uppdraget kräver något av dessa språk: ${d.languages}.`,
    too_far: (d: Named) => `Butiken ligger ${d.km} km från där du börjar; uppdraget tillåter högst ${d.maxKm} km.`,
  },
  unknown: (code: string) =>
    `Servern tog inte emot detta (${code}). Spara som fil och skicka den till den som gav dig uppdraget.`,
};
