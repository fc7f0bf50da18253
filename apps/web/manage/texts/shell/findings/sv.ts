import { answeringInSv as answers } from '#surveys';
import { dayIn, languagesIn, weekdayIn, type FindingWords } from './finding-words';
import { addresses } from './addresses/sv';
import { phones } from './phones/sv';

/** Vad som behöver rättas i en enkät, ett formulär eller en fil. */
export const findings: FindingWords = {
  answers,
  definition: {
    format_newer: (d) =>
      `Enkätens filformat ${d.found} är nyare än ${d.known}: uppdatera programmet eller exportera enkäten i det äldre formatet.`,
    missing: (d) => `Fältet ”${d.field}” saknas: lägg till det.`,
    unknown_field: (d) => `${d.field} är inget fält i denna del av enkäten: ta bort det eller rätta stavningen.`,
    wrong_type: (d) => `Här står fel slags värde (${d.found}): byt det.`,
    wrong_value: (d) => `${d.found} går inte här: använd något av ${d.allowed}.`,
    kind_unknown: (d) => `${d.found} är ingen frågetyp: använd någon av ${d.allowed}.`,
    condition_unknown: (d) => `${d.found} är inget villkor: använd all, any, not, answer eller customer.`,
    key_malformed: (d) =>
      `${d.found} kan inte vara en nyckel: börja med en liten bokstav a–z, sedan små bokstäver, siffror och _, högst 40. Orden constructor, prototype, value, empty och rows är upptagna.`,
    reference_malformed: (d) => `${d.found} pekar inte på någon fråga: skriv dess nyckel eller matris.rad.`,
    day_malformed: (d) => `${d.found} är ingen dag: skriv den som 2025-12-31.`,
    nul_character: () => 'Texten innehåller ett NUL-tecken som inte kan sparas: ta bort det.',
    too_long: (d) => `Texten har ${d.found} tecken: korta den till ${d.limit}.`,
    too_many: (d) => `Här finns ${d.found}: högst ${d.limit} är tillåtna.`,
    too_few: (d) => `Här finns ${d.found}: minst ${d.limit} behövs.`,
    too_small: (d) => `${d.found} är för litet: använd minst ${d.limit}.`,
    too_large: (d) => `${d.found} är för stort: använd högst ${d.limit}.`,
    too_deep: (d) => `Villkoren ligger i mer än ${d.limit} nivåer: förenkla dem.`,
    duplicate_key: (d) => `Nyckeln ”${d.key}” används redan vid ${d.first}: välj en annan.`,
    duplicate_code: (d) => `Koden ${d.code} används redan vid ${d.first}: ge var och en sin egen.`,
    duplicate_value: (d) => `${d.found} står två gånger i listan: ta bort den ena.`,
    points_uneven: (d) => `Koden borde vara ${d.expected}: numrera punkterna uppåt i steg om ett.`,
    bounds_crossed: (d) => `Det minsta tillåtna värdet ${d.min} är över det största ${d.max}: byt plats på dem.`,
    bounds_unreachable: (d) => `Minst ${d.min} måste väljas av ${d.options}: sänk talet eller lägg till alternativ.`,
    times_crossed: (d) =>
      `Från ${d.zeroAt} s ges inga poäng, vilket måste vara senare än ${d.fullAt} s: rätta det ena.`,
    other_twice: (d) => `Bara ett alternativ kan be om egna ord; ${d.first} gör det redan.`,
    measures_and_role: () => 'En fråga mäter en princip eller har en roll, inte båda: ta bort det ena.',
    operator_value: (d) => `Värdet passar inte jämförelsen ”${d.operator}”: byt det.`,
    translation_missing: (d) => `Översätt denna text till ${d.language}: varje text behövs på enkätens alla språk.`,
    omit_required: () => 'En obligatorisk fråga kan inte utelämnas ur ett sätt att fråga: avstå från det ena.',
    survey_empty: () => 'Enkäten frågar ingenting: lägg till en fråga.',
    block_empty: (d) => `Blocket ”${d.block}” har inga frågor: lägg till en eller ta bort blocket.`,
    label_missing: () => 'Den första och den sista punkten behöver ett namn: säg vad skalans ändar betyder.',
    draw_unknown_block: (d) =>
      `Det finns inget block ”${d.block}” att lotta: rätta nyckeln eller ta bort det ur lottningen.`,
    draw_too_large: (d) => `${d.take} block kan inte lottas bland ${d.blocks}: ta färre eller ange fler.`,
    draw_pointless: (d) => `Alla ${d.blocks} block lottas varje gång: ta färre eller ta bort lottningen.`,
    principle_unknown: (d) => `Standarden har ingen princip ”${d.principle}”: välj någon av ${d.known}.`,
    role_misplaced: (d) => `Rollen ”${d.role}” hör till en annan frågetyp (${d.kind}): flytta den.`,
    role_twice: (d) => `Rollen ”${d.role}” har redan ${d.first}: en enkät har en av varje.`,
    reference_unknown: (d) => `Det finns ingen fråga ”${d.reference}”: rätta nyckeln.`,
    reference_statement: (d) => `”${d.reference}” är en text utan svar: peka på en fråga.`,
    reference_matrix: (d) => `”${d.reference}” är en matris: peka på en av dess rader, som ${d.reference}.rad.`,
    customer_field_unknown: (d) => `Kundens ”${d.field}” är inte känt: använd något av ${d.known}.`,
    condition_cyclic: (d) => `Om detta visas beror på det självt, via ”${d.reference}”: bryt cirkeln.`,
    condition_forward: (d) => `”${d.reference}” frågas senare: ett villkor kan bara se bakåt. Flytta en av de två.`,
    condition_same_page: (d) =>
      `”${d.reference}” finns på samma sida: börja en ny sida före detta, så att frågan inte dyker upp medan någon läser.`,
    condition_type: (d) => `”${d.reference}” kan inte jämföras med ”${d.operator}”: använd något av ${d.allowed}.`,
    condition_value: (d) => `”${d.reference}” har aldrig värdet ${d.found}: använd ett som den kan ha.`,
    never_shown: () => 'Inga svar leder hit, så ingen får se detta: rätta villkoret eller ta bort frågan.',
    pipe_malformed: (d) =>
      `${d.found} vid tecken ${d.position} betyder ingenting: skriv {{answer:nyckel}} eller {{customer:name}}.`,
    pipe_unknown: (d) => `{{answer:${d.reference}}} pekar inte på någon fråga: rätta nyckeln.`,
    pipe_later: (d) => `{{answer:${d.reference}}} frågas senare eller just här: det vore tomt här.`,
    own_field_compared: (d) =>
      `”${d.field}” kan inte jämföras så: välj jämförelse och värde på nytt efter hur fältet är.`,
    anonymous_field: (d) =>
      `En anonym enkät får inte fråga efter ”${d.field}”: det skulle visa vem som svarade. Utelämna det, eller kalla inte enkäten anonym.`,
    pipe_customer_unknown: (d) => `{{customer:${d.field}}} är inte känt om kunder: använd något av ${d.known}.`,
    too_many_shown: (d) => `Upp till ${d.shown} frågor visas för en svarande: med högst ${d.limit} kommer fler svar.`,
    kind_for_shoppers: (d) => `Bara en checklista för mystery shopping kan be om detta (${d.kind}): välj en annan typ.`,
    worth_for_shoppers: () => 'Poäng, kritiska punkter och vikter på block hör till checklistor: ta bort dem.',
    weights_partial: () => 'Vissa block har vikt och andra inte: ge alla block med poäng en vikt, eller inget.',
    anonymous_checklist: () => 'Ett besök har bevis och betalas, så en checklista kan inte vara anonym: ändra den.',
    nothing_scored: () => 'Ingen fråga mäter en princip eller har en roll, så enkäten ger inga resultat.',
    anonymous_contact: () => 'Enkäten är anonym, så ingen kan kontaktas: ta bort denna fråga.',
    anonymous_name: () => 'Enkäten är anonym men hälsar med namn: folk tvivlar då på den. Utelämna namnet.',
  },
  fields: {
    day_is_over: () => 'Den dagen är över: lova till i dag eller senare.',
    foreign_currency: (d) => `Kostnader räknas i ${d.currency}: ange beloppet i den.`,
    cause_retired: () => 'Den här grundorsaken används inte längre: välj en annan.',
    target_out_of_order: () => 'Tiderna ska komma i ordning: påbörjat, första ordet, löst.',
    ...addresses,
    ...phones,
    needed: () => 'Fyll i detta.',
    invalid: () => 'Det här går inte så. Rätta det.',
    text_too_small: (d) => `Skriv minst ${d.limit} tecken.`,
    text_too_large: (d) => `Högst ${d.limit} tecken får plats.`,
    list_too_small: (d) => `Välj minst ${d.limit}.`,
    list_too_large: (d) => `Högst ${d.limit} är tillåtna.`,
    number_too_small: (d) => `Talet måste vara minst ${d.limit}.`,
    number_too_large: (d) => `Talet får vara högst ${d.limit}.`,
    email_malformed: () => 'Det här är ingen e-postadress. Rätta den.',
    time_zone_unknown: () => 'Använd en tidszon som Europe/Stockholm.',
    ends_too_early: () => 'Slutet måste komma efter början.',
    hours_empty: () => 'Stängt hela veckan. Ange när det är öppet minst en dag.',
    hours_end_early: (d) =>
      `${weekdayIn('sv', d, answers)}: ${d.from}–${d.until} slutar innan det börjar. Rätta slutet.`,
    hours_overlap: (d) =>
      `${weekdayIn('sv', d, answers)}: ${d.one} och ${d.other} överlappar. Slå ihop eller skilj dem.`,
    identity_needed: () => 'Ange en e-postadress, ett telefonnummer eller ett kundnummer.',
    unusable_text: () => 'En text innehåller ett tecken som inte kan sparas. Ta bort det.',
    unknown_target: (d) => `”${d.target}” kan inte importeras.`,
    missing_column: (d) => `Filen har ingen kolumn ”${d.column}”. Välj en av dess kolumner.`,
    column_needed: () => 'Ange i vilken kolumn detta finns.',
    identity_column_needed: () => 'Ange i vilken kolumn e-postadressen, kundnumret eller telefonnumret finns.',
    country_unknown: () => 'Ange landet med dess kod, såsom SE.',
    day_order_needed: (d) =>
      `Datum som ${d.day} kan läsas på flera sätt. Ange i vilken ordning dag, månad och år står.`,
    replace_or_add: (d) =>
      `${d.rows} svar har redan kommit från ${d.file}, och ingen kolumn namnger raderna. Ange om de här ersätter dem eller läggs till.`,
    not_replaceable: () => 'Det som kom med den importen kan inte längre ersättas. Låt det vara eller välj en annan.',
    unknown_question: (d) => `Enkäten har ingen fråga ”${d.key}”.`,
    before_opening: (d) => `Butiken öppnade ${d.day}. Välj den dagen eller en senare.`,
    unreadable: (d) => `Rad ${d.line}, tecken ${d.column}: ett klammerpar är inte helt. Skriv variabler som {{name}}.`,
    not_a_variable: (d) => `Rad ${d.line}, tecken ${d.column}: bara ${d.known} kan användas här.`,
    other_domain: (d) => `Adressen måste sluta på @${d.domain}, domänen för organisationens avsändare.`,
    unknown_principle: (d) => `Ingen princip i bruk har nyckeln ${d.key}.`,
    missing_principle: (d) => `Ange ett värde även för ${d.key}: alla regler publiceras tillsammans.`,
    nothing_counts: () => 'Ingen princip räknas. Ge minst en av dem en vikt över 0.',
    bounds_out_of_order: () => 'Siffror markeras från den gräns där de visas: välj minst gränsen för att dölja.',
    duplicate_key: (d) => `Nyckeln ${d.key} används redan. Välj en annan.`,
    key_removed: (d) => `Resultat pekar på ${d.key}. Lägg tillbaka den och ta den ur bruk i stället.`,
    translation_missing: (d) => `Skriv denna text på ${d.language}.`,
    stores: () => 'Välj minst en butik.',
    staff_notice: () => 'Anteckna när och hur personalen fick veta om besöken.',
    checklist_long: () => 'Vid besök hos en konkurrent frågas bara lite: korta checklistan.',
    rotation_days: (d) =>
      `Det här hushållet var i butiken ${dayIn(answers, d.last)}. Det måste gå ${d.days} dagar emellan: tidigast ${dayIn(answers, d.until)}.`,
    rotation_held: (d) =>
      `Det här hushållet har ett uppdrag i butiken till ${dayIn(answers, d.last)}. Det måste gå ${d.days} dagar emellan: tidigast ${dayIn(answers, d.until)}.`,
    rotation_visits: (d) => `Efter hushållets besök behövs ${d.wanted} besök av andra i butiken; hittills ${d.made}.`,
    deactivated: () => 'Den här personen är inaktiverad. Välj någon annan.',
    other_languages: (d) => `Programmet kräver något av dessa språk: ${languagesIn('sv', d.languages)}.`,
    unknown_customer_field: (d) => `Kunderna har inget fält ”${d.key}”.`,
    not_ordered: (d) => `”${d.field}” är varken ett tal eller en dag.`,
    unusable_field_value: (d) => `Ange vad ”${d.field}” jämförs med.`,
    not_compared: (d) => `Resultat jämförs inte efter fältet ”${d.key}”: det sparas inte med svaren.`,
    anonymous_fields: () => 'Enkäten är anonym: dess svar har inga kundfält. Lämna fälten utanför.',
    too_far: (d) => `Butiken ligger ${d.km} km bort; programmet tillåter högst ${d.maxKm}.`,
  },
  tables: {
    ...addresses,
    ...phones,
    empty: () => 'Filen är tom.',
    not_text: () =>
      'Det här är varken en textfil eller en Excel-arbetsbok (.xlsx). Spara den som något av dem och försök igen.',
    no_header: () => 'Filen har ingen rubrikrad. Skriv kolumnernas namn på första raden.',
    too_many_columns: (d) => `Filen har ${d.found} kolumner; gränsen är ${d.limit}.`,
    columns_alike: (d) => `Två kolumner heter ”${d.column}”. Ge var och en sitt eget namn.`,
    header_quote: () => 'Rubrikraden kan inte läsas: ett citattecken är inte stängt. Rätta första raden.',
    quote: (d) => `Rad ${d.line} kan inte läsas: ett citattecken saknas eller är för mycket.`,
    encoding_changes: (d) =>
      `Filen är UTF-8 fram till rad ${d.line} och något annat sedan. Spara hela filen som UTF-8 och försök igen.`,
    cells_to_correct: (d) =>
      `Celler att rätta: ${d.count}, på rader: ${d.rows ?? '–'}. Rätta dem och välj filen på nytt, eller lämna felaktiga rader utanför.`,
    gave_up: () =>
      'Importen kunde inte slutföras trots flera försök; orsaken står i serverns logg. Importera filen igen: inget sparas två gånger.',
    cell_count: (d) => `Raden har ${d.found} celler, rubriken ${d.wanted}. Kontrollera skiljetecken och citattecken.`,
    nul_character: () => 'Raden innehåller ett NUL-tecken. Ta bort det.',
    too_long: (d) => `Cellen har ${d.found} tecken; gränsen är ${d.limit}.`,
    unusable_text: () => 'Cellen innehåller radbrytningar eller styrtecken. Ta bort dem.',
    unusable_address: () => 'Det här är ingen e-postadress. Rätta den eller lämna tomt.',
    unusable_date: () => 'Det här är inget datum som 2026-03-31 eller 31.3.2026.',
    unusable_amount: () => 'Det här är inget belopp som 12,50.',
    unusable_number: () => 'Det här är inget tal, som 12 eller 3,5.',
    unusable_yes_no: () => 'Här måste det stå ja eller nej.',
    too_many_values: (d) =>
      `”${d.field}” har redan ${d.limit} värden, vilket är gränsen. Skriv ett av dem, eller behåll kolumnen som text.`,
    unusable_weight: () => 'En vikt är ett tal större än noll, högst en miljon, till exempel 0,8 eller 1.25.',
    unusable_code: (d) => `En butik behöver en kod på 1–${d.limit} tecken.`,
    unusable_name: (d) => `En butik behöver ett namn på 1–${d.limit} tecken.`,
    unusable_region: (d) => `En region har högst ${d.limit} tecken, och regioner i varandra skrivs A / B.`,
    unusable_latitude: () => 'Latituden måste vara ett tal från −90 till 90.',
    unusable_longitude: () => 'Longituden måste vara ett tal från −180 till 180.',
    unknown_setting: () => 'Typen måste vara store (butik) eller call centre (kundtjänst).',
    unknown_language: (d) => `Språket måste vara något av ${d.allowed}.`,
    unknown_time_zone: () => 'Använd en tidszon som Europe/Stockholm.',
    unknown_consent: () => 'Samtycket är ja eller nej, eller tomt när det inte är känt.',
    unusable_consent_day: () =>
      'Skriv dagen då kunden samtyckte, t.ex. 2026-03-31, eller lämna cellen tom. Det som återtagits noteras hos kunden.',
    consent_without_wording: (d) =>
      `Skriv med vilka ord kunden samtyckte till samtal, minst ${d.limit} tecken, eller lämna dagen tom.`,
    consent_without_source: () =>
      'Skriv var kunden samtyckte till samtal, t.ex. ett formulär eller en kassa, eller lämna dagen tom.',
    unknown_store: (d) => `Det finns ingen butik med koden ”${d.code}”. Lägg till den först eller rätta koden.`,
    unmapped_language: () => 'Mappningen säger inte vilket språk koden står för.',
    unknown_channel: (d) => `Kanalen måste vara någon av ${d.allowed}.`,
    anonymous_survey: () =>
      'Enkäten lovar att ingen vet vem som svarade, och den som frågar så här vet det. Fråga per e-post eller välj en enkät som inte är anonym.',
    no_identity: () => 'Raden har varken e-postadress, telefonnummer eller kundnummer. Ange ett av dem.',
    unknown_country: () => 'Skriv landets kod eller namn, såsom SE eller Sverige.',
    shared_telephone: () =>
      'Flera kunder har detta telefonnummer. Ange även kundnumret, eller namnet som det är skrivet här.',
    two_customers: () => 'Kundnumret hör till en kund och adressen till en annan. Rätta det ena.',
    old_workbook: () =>
      'Det här är en gammal arbetsbok (.xls). Spara den som Excel-arbetsbok (.xlsx) eller CSV och försök igen.',
    protected_workbook: () =>
      'Arbetsboken är skyddad med lösenord. Ta bort lösenordet eller spara listan som CSV och försök igen.',
    other_workbook: () =>
      'Det här är ett kalkylblad från ett annat program än Excel, eller något annat. Spara det som .xlsx eller CSV och försök igen.',
    macro_workbook: () => 'Arbetsboken har makron. Spara den som Excel-arbetsbok utan makron (.xlsx) och försök igen.',
    linked_workbook: () =>
      'Arbetsboken hämtar värden ur andra filer. Bryt länkarna (Data, Redigera länkar) eller spara listan som CSV och försök igen.',
    broken_workbook: () =>
      'Arbetsboken kan inte läsas: den är skadad eller inte gjord av ett kalkylprogram. Öppna och spara den på nytt, eller spara som CSV.',
    unsafe_workbook: () =>
      'Arbetsboken innehåller sådant som ingen lista behöver, till exempel mycket mer än storleken säger. Spara bara listan som CSV och försök igen.',
    empty_workbook: () => 'Inget blad i arbetsboken har rader. Spara listan som ett eget blad och försök igen.',
    large_workbook: (d) =>
      `Arbetsboken är för stor (bladet är mer än ${d.limit} MB uppackat). Spara listan som CSV och försök igen.`,
    file_gone: () => 'Filen finns inte kvar. Välj den på nytt.',
    day_to_come: (d) => `Den dagen har inte kommit än: där är det ${dayIn(answers, d.day)}. Rätta den.`,
    day_before_opening: (d) => `Butiken öppnade ${dayIn(answers, d.day)}. Rätta dagen eller butiken.`,
    other_day_order: () =>
      'Datumet är skrivet i en annan ordning än den valda. Skriv det som 2026-03-31 eller välj ordningen mellan dag och månad på nytt.',
    amount_in_doubt: () =>
      'Det här kan vara tusental eller decimaler: ange vilket tecken som står före decimaler, eller skriv två decimaler, som 1234,50.',
    amount_below_zero: () =>
      'Ett köp kan inte vara under noll. Lämna beloppet tomt, eller lämna raden utanför om det är en återbetalning.',
    no_number: () =>
      'Det här kan inte vara en enda kunds nummer. Ange numret, eller lämna cellen tom för den som inte har något.',
    shortened_number: () =>
      'Ett kalkylprogram har kortat numret, och många nummer ser likadana ut. Formatera kolumnen som text eller tal utan decimaler och spara filen på nytt.',
    number_of_another: () =>
      'Numret hör till en kund med annat namn och annan adress. Rätta det, eller ange att ett nummer alltid är samma person.',
    shared_mailbox: () => 'Flera kunder delar adressen. Ange också kundnumret, eller namnet som det är skrivet här.',
    code_twice: (d) => `Butikens kod står redan på rad ${d.line}, med något annat. Rätta den ena.`,
    answers_twice: (d) => `Rad ${d.line} har samma nyckel och andra svar. Rätta den ena.`,
    key_needed: () => 'Raden har ingen nyckel. Varje rad behöver en egen, så att inget svar tas två gånger.',
    key_of_other_answers: () =>
      'Andra svar är redan sparade under nyckeln. Rätta den, eller ersätt det som kom från den tidigare filen.',
    malformed: () => 'Svaret har fel form.',
    not_applicable_not_offered: () => 'Frågan erbjuder inte ”gäller inte mig”.',
    refused_not_offered: () => 'Frågan erbjuder inte ”vill inte säga”.',
    unknown_question: () => 'Enkäten har ingen sådan fråga: rätta nyckeln eller utelämna svaret.',
    unknown_row: (d) => `Matrisen har ingen rad ${d.row}: rätta nyckeln eller utelämna svaret.`,
    answered_twice: () => 'Raden är besvarad både för sig och i matrisen: skicka den en gång.',
    hidden_question: () => 'Med dessa svar visas frågan inte och kan inte besvaras: utelämna den.',
    shown_question: () => 'Med dessa svar visas frågan, så den kan inte vara ”inte visad”.',
    draw_malformed: () => 'Listan över lottade block har fel form.',
  },
};
