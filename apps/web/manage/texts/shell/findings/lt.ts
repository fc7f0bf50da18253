import { answeringInLt as answers } from '#surveys';
import { dayIn, languagesIn, weekdayIn, type FindingWords } from './finding-words';
import { addresses } from './addresses/lt';
import { phones } from './phones/lt';

/** Ką reikia pataisyti apklausoje, formoje ar faile. */
export const findings: FindingWords = {
  answers,
  definition: {
    format_newer: (d) =>
      `Apklausos failo formatas ${d.found} yra naujesnis už ${d.known}: atnaujinkite programą arba eksportuokite senesniu formatu.`,
    missing: (d) => `Trūksta lauko „${d.field}“: pridėkite jį.`,
    unknown_field: (d) => `${d.field} nėra šios apklausos dalies laukas: pašalinkite jį arba pataisykite rašybą.`,
    wrong_type: (d) => `Čia netinkamo tipo reikšmė (${d.found}): pakeiskite ją.`,
    wrong_value: (d) => `${d.found} čia netinka: naudokite vieną iš: ${d.allowed}.`,
    kind_unknown: (d) => `${d.found} nėra klausimo tipas: naudokite vieną iš: ${d.allowed}.`,
    condition_unknown: (d) => `${d.found} nėra sąlyga: naudokite all, any, not, answer arba customer.`,
    key_malformed: (d) =>
      `${d.found} negali būti raktas: pradėkite mažąja raide a–z, toliau mažosios raidės, skaitmenys ir _, ne daugiau kaip 40. Žodžiai constructor, prototype, value, empty ir rows užimti.`,
    reference_malformed: (d) => `${d.found} nenurodo klausimo: parašykite jo raktą arba matrica.eilutė.`,
    day_malformed: (d) => `${d.found} nėra data: rašykite 2025-12-31.`,
    nul_character: () => 'Tekste yra NUL ženklas, kurio negalima išsaugoti: pašalinkite jį.',
    too_long: (d) => `Tekste ženklų: ${d.found}; sutrumpinkite iki ${d.limit}.`,
    too_many: (d) => `Čia yra ${d.found}: leidžiama ne daugiau kaip ${d.limit}.`,
    too_few: (d) => `Čia yra ${d.found}: reikia bent ${d.limit}.`,
    too_small: (d) => `${d.found} per mažai: naudokite ${d.limit} arba daugiau.`,
    too_large: (d) => `${d.found} per daug: naudokite ${d.limit} arba mažiau.`,
    too_deep: (d) => `Sąlygos sudėtos daugiau kaip ${d.limit} lygiais: supaprastinkite jas.`,
    duplicate_key: (d) => `Raktas „${d.key}“ jau naudojamas čia: ${d.first}. Pasirinkite kitą.`,
    duplicate_code: (d) => `Kodas ${d.code} jau naudojamas čia: ${d.first}. Kiekvienam duokite savą.`,
    duplicate_value: (d) => `${d.found} sąraše yra du kartus: vieną pašalinkite.`,
    points_uneven: (d) => `Kodas turėtų būti ${d.expected}: numeruokite taškus didėjančiai kas vieną.`,
    bounds_crossed: (d) => `Mažiausia leistina reikšmė ${d.min} didesnė už didžiausią ${d.max}: sukeiskite jas.`,
    bounds_unreachable: (d) =>
      `Reikia pasirinkti bent ${d.min}, o variantų yra ${d.options}: sumažinkite skaičių arba pridėkite variantų.`,
    times_crossed: (d) =>
      `Nuo ${d.zeroAt} s taškų neskiriama; tai turi būti vėliau nei ${d.fullAt} s: pataisykite vieną iš jų.`,
    other_twice: (d) => `Tik vienas variantas gali prašyti savo žodžių; ${d.first} jau prašo.`,
    measures_and_role: () => 'Klausimas matuoja principą arba turi vaidmenį, bet ne abu: vieną pašalinkite.',
    operator_value: (d) => `Reikšmė netinka palyginimui „${d.operator}“: pakeiskite ją.`,
    translation_missing: (d) =>
      `Išverskite šį tekstą (${d.language}): kiekvieno teksto reikia visomis apklausos kalbomis.`,
    omit_required: () => 'Privalomo klausimo negalima praleisti nė vienu klausimo būdu: atsisakykite vieno iš jų.',
    survey_empty: () => 'Apklausa nieko neklausia: pridėkite klausimą.',
    block_empty: (d) => `Bloke „${d.block}“ nėra klausimų: pridėkite klausimą arba pašalinkite bloką.`,
    label_missing: () => 'Pirmam ir paskutiniam taškui reikia pavadinimo: pasakykite, ką reiškia skalės galai.',
    draw_unknown_block: (d) => `Nėra bloko „${d.block}“: pataisykite raktą arba išimkite jį iš burtų.`,
    draw_too_large: (d) => `Iš ${d.blocks} blokų negalima ištraukti ${d.take}: imkite mažiau arba nurodykite daugiau.`,
    draw_pointless: (d) => `Kaskart traukiami visi blokai (${d.blocks}): imkite mažiau arba pašalinkite burtus.`,
    principle_unknown: (d) => `Standarte nėra principo „${d.principle}“: pasirinkite vieną iš: ${d.known}.`,
    role_misplaced: (d) => `Vaidmuo „${d.role}“ priklauso kito tipo klausimui (${d.kind}): perkelkite jį.`,
    role_twice: (d) => `Vaidmenį „${d.role}“ jau turi ${d.first}: apklausoje kiekvienas yra vienas.`,
    reference_unknown: (d) => `Klausimo „${d.reference}“ nėra: pataisykite raktą.`,
    reference_statement: (d) => `„${d.reference}“ yra tekstas be atsakymo: nurodykite klausimą.`,
    reference_matrix: (d) => `„${d.reference}“ yra matrica: nurodykite jos eilutę, pvz., ${d.reference}.eilutė.`,
    customer_field_unknown: (d) => `Apie klientą nežinoma „${d.field}“: naudokite vieną iš: ${d.known}.`,
    condition_cyclic: (d) => `Ar tai rodoma, priklauso nuo jo paties per „${d.reference}“: nutraukite ratą.`,
    condition_forward: (d) =>
      `„${d.reference}“ klausiama vėliau: sąlyga gali žiūrėti tik atgal. Perkelkite vieną iš dviejų.`,
    condition_same_page: (d) =>
      `„${d.reference}“ yra tame pačiame puslapyje: pradėkite naują puslapį, kad klausimas neatsirastų skaitant.`,
    condition_type: (d) => `„${d.reference}“ negalima lyginti su „${d.operator}“: naudokite vieną iš: ${d.allowed}.`,
    condition_value: (d) => `„${d.reference}“ niekada neturi reikšmės ${d.found}: naudokite tokią, kokią gali turėti.`,
    never_shown: () => 'Jokie atsakymai čia neveda, tad niekas to nematys: pataisykite sąlygą arba pašalinkite.',
    pipe_malformed: (d) =>
      `${d.found} (${d.position} ženklas) nieko nereiškia: rašykite {{answer:raktas}} arba {{customer:name}}.`,
    pipe_unknown: (d) => `{{answer:${d.reference}}} nenurodo klausimo: pataisykite raktą.`,
    pipe_later: (d) => `{{answer:${d.reference}}} klausiama vėliau arba šiame pačiame klausime: čia būtų tuščia.`,
    own_field_compared: (d) =>
      `„${d.field}“ taip lyginti negalima: palyginimą ir reikšmę pasirinkite iš naujo pagal lauką.`,
    anonymous_field: (d) =>
      `Anoniminė apklausa negali klausti pagal „${d.field}“: iš to matytųsi, kas atsakė. Praleiskite jį arba nevadinkite apklausos anonimine.`,
    pipe_customer_unknown: (d) => `{{customer:${d.field}}} apie klientus nežinoma: naudokite vieną iš: ${d.known}.`,
    too_many_shown: (d) =>
      `Vienam respondentui rodoma iki ${d.shown} klausimų: kai jų ne daugiau kaip ${d.limit}, atsakymų būna daugiau.`,
    kind_for_shoppers: (d) =>
      `To prašyti (${d.kind}) gali tik slaptojo pirkėjo kontrolinis sąrašas: rinkitės kitą tipą.`,
    worth_for_shoppers: () =>
      'Taškai, kritiniai punktai ir blokų svoriai priklauso kontroliniams sąrašams: pašalinkite juos.',
    weights_partial: () =>
      'Vieni blokai turi svorį, kiti ne: duokite svorį kiekvienam blokui su taškais arba nė vienam.',
    anonymous_checklist: () =>
      'Apsilankymas turi įrodymus ir už jį mokama, tad kontrolinis sąrašas negali būti anoniminis: pakeiskite.',
    nothing_scored: () => 'Joks klausimas nematuoja principo ir neturi vaidmens, tad apklausa neduos balų.',
    anonymous_contact: () => 'Apklausa anoniminė, tad su niekuo negalima susisiekti: pašalinkite šį klausimą.',
    anonymous_name: () => 'Apklausa anoniminė, bet kreipiasi vardu: žmonės tuo abejos. Vardo nerašykite.',
  },
  fields: {
    day_is_over: () => 'Ta diena jau praėjo: žadėkite šiandienai ar vėliau.',
    foreign_currency: (d) => `Išlaidos skaičiuojamos ${d.currency}: nurodykite sumą šia valiuta.`,
    cause_retired: () => 'Ši priežastis nebenaudojama: pasirinkite kitą.',
    target_out_of_order: () => 'Laikai turi eiti iš eilės: paimta, pirmas žodis, sutvarkyta.',
    ...addresses,
    ...phones,
    needed: () => 'Užpildykite.',
    invalid: () => 'Taip netinka. Pataisykite.',
    text_too_small: (d) => `Reikia bent ${d.limit} ženklų.`,
    text_too_large: (d) => `Telpa ne daugiau kaip ${d.limit} ženklų.`,
    list_too_small: (d) => `Pasirinkite bent ${d.limit}.`,
    list_too_large: (d) => `Leidžiama ne daugiau kaip ${d.limit}.`,
    number_too_small: (d) => `Skaičius turi būti ne mažesnis kaip ${d.limit}.`,
    number_too_large: (d) => `Skaičius turi būti ne didesnis kaip ${d.limit}.`,
    email_malformed: () => 'Tai ne el. pašto adresas. Pataisykite.',
    time_zone_unknown: () => 'Naudokite laiko juostą, pvz., Europe/Vilnius.',
    ends_too_early: () => 'Pabaiga turi būti po pradžios.',
    hours_empty: () => 'Nedirba visą savaitę. Nurodykite bent vienos dienos laiką.',
    hours_end_early: (d) =>
      `${weekdayIn('lt', d, answers)}: ${d.from}–${d.until} baigiasi anksčiau, nei prasideda. Pataisykite pabaigą.`,
    hours_overlap: (d) =>
      `${weekdayIn('lt', d, answers)}: ${d.one} ir ${d.other} persidengia. Sujunkite arba atskirkite.`,
    identity_needed: () => 'Nurodykite el. pašto adresą, telefoną arba kliento numerį.',
    unusable_text: () => 'Tekste yra ženklas, kurio negalima išsaugoti. Pašalinkite jį.',
    unknown_target: (d) => `„${d.target}“ importuoti negalima.`,
    missing_column: (d) => `Faile nėra stulpelio „${d.column}“. Pasirinkite vieną iš jo stulpelių.`,
    column_needed: () => 'Nurodykite, kuriame stulpelyje tai yra.',
    identity_column_needed: () =>
      'Nurodykite, kuriame stulpelyje yra el. paštas, kliento numeris arba telefono numeris.',
    country_unknown: () => 'Nurodykite šalį jos kodu, pvz., LT.',
    day_order_needed: (d) =>
      `Datą, kaip ${d.day}, galima perskaityti keliaip. Nurodykite, kokia tvarka rašoma diena, mėnuo ir metai.`,
    replace_or_add: (d) =>
      `Iš failo ${d.file} jau gauta atsakymų: ${d.rows}, o eilučių nežymi joks stulpelis. Nurodykite, ar šie juos pakeičia, ar papildo.`,
    not_replaceable: () => 'To importo atsakymų pakeisti nebegalima. Palikite juos arba pasirinkite kitą importą.',
    unknown_question: (d) => `Apklausoje nėra klausimo „${d.key}“.`,
    before_opening: (d) => `Parduotuvė atidaryta ${d.day}. Pasirinkite tą arba vėlesnę dieną.`,
    unreadable: (d) =>
      `${d.line} eilutė, ${d.column} ženklas: riestiniai skliaustai neužbaigti. Kintamuosius rašykite {{name}}.`,
    not_a_variable: (d) => `${d.line} eilutė, ${d.column} ženklas: čia galima naudoti tik ${d.known}.`,
    other_domain: (d) => `Adresas turi baigtis @${d.domain}: tai organizacijos siuntėjo domenas.`,
    unknown_principle: (d) => `Nėra naudojamo principo su raktu ${d.key}.`,
    missing_principle: (d) => `Nurodykite ir ${d.key}: visos taisyklės skelbiamos kartu.`,
    nothing_counts: () => 'Nė vienas principas neskaičiuojamas. Bent vienam duokite svorį, didesnį už 0.',
    bounds_out_of_order: () => 'Skaičiai žymimi nuo ribos, nuo kurios rodomi: rinkitės ne mažiau kaip slėpimo riba.',
    duplicate_key: (d) => `Raktas ${d.key} jau naudojamas. Pasirinkite kitą.`,
    key_removed: (d) => `Balai nurodo ${d.key}. Grąžinkite jį ir verčiau nebenaudokite.`,
    translation_missing: (d) => `Parašykite šį tekstą (${d.language}).`,
    stores: () => 'Pasirinkite bent vieną parduotuvę.',
    staff_notice: () => 'Užrašykite, kada ir kaip darbuotojams pranešta apie apsilankymus.',
    checklist_long: () => 'Lankantis pas konkurentą klausiama nedaug: sutrumpinkite kontrolinį sąrašą.',
    rotation_days: (d) =>
      `Šis namų ūkis padalinyje lankėsi ${dayIn(answers, d.last)}. Tarp apsilankymų turi praeiti ${d.days} d.: anksčiausiai ${dayIn(answers, d.until)}.`,
    rotation_held: (d) =>
      `Šis namų ūkis turi užduotį padalinyje iki ${dayIn(answers, d.last)}. Tarp apsilankymų turi praeiti ${d.days} d.: anksčiausiai ${dayIn(answers, d.until)}.`,
    rotation_visits: (d) =>
      `Po šio namų ūkio apsilankymo padalinyje turi apsilankyti kiti (${d.wanted}); iki šiol – ${d.made}.`,
    deactivated: () => 'Šis pirkėjas išjungtas. Pasirinkite kitą.',
    other_languages: (d) => `Programai reikia vienos iš šių kalbų: ${languagesIn('lt', d.languages)}.`,
    unknown_customer_field: (d) => `Klientai neturi lauko „${d.key}“.`,
    not_ordered: (d) => `„${d.field}“ nėra nei skaičius, nei diena.`,
    unusable_field_value: (d) => `Nurodykite, su kuo lyginamas „${d.field}“.`,
    not_compared: (d) => `Pagal lauką „${d.key}“ rezultatai nelyginami: su atsakymais jis nesaugomas.`,
    anonymous_fields: () => 'Apklausa anoniminė: jos atsakymuose kliento laukų nėra. Laukus palikite tuščius.',
    too_far: (d) => `Padalinys yra už ${d.km} km; programa leidžia daugiausia ${d.maxKm}.`,
  },
  tables: {
    ...addresses,
    ...phones,
    empty: () => 'Failas tuščias.',
    not_text: () =>
      'Tai nei tekstinis failas, nei „Excel“ darbaknygė (.xlsx). Išsaugokite vienu iš jų ir bandykite dar kartą.',
    no_header: () => 'Faile nėra antraštės. Pirmoje eilutėje parašykite stulpelių pavadinimus.',
    too_many_columns: (d) => `Failo stulpelių: ${d.found}; riba ${d.limit}.`,
    columns_alike: (d) => `Du stulpeliai vadinasi „${d.column}“. Kiekvienam duokite savą pavadinimą.`,
    header_quote: () => 'Antraštės perskaityti negalima: neuždarytos kabutės. Pataisykite pirmą eilutę.',
    quote: (d) => `${d.line} eilutės perskaityti negalima: kabučių trūksta arba per daug.`,
    encoding_changes: (d) =>
      `Failas iki ${d.line} eilutės yra UTF-8, toliau – kas kita. Visą išsaugokite UTF-8 ir bandykite dar kartą.`,
    cells_to_correct: (d) =>
      `Taisytinų langelių: ${d.count}, eilučių: ${d.rows ?? '–'}. Pataisykite juos ir pasirinkite failą dar kartą arba praleiskite blogas eilutes.`,
    gave_up: () =>
      'Importo nepavyko baigti, nors bandyta kelis kartus; priežastis – serverio žurnale. Importuokite failą dar kartą: niekas neįrašoma dukart.',
    cell_count: (d) => `Eilutės langelių: ${d.found}, antraštės: ${d.wanted}. Patikrinkite skirtukus ir kabutes.`,
    nul_character: () => 'Eilutėje yra NUL ženklas. Pašalinkite jį.',
    too_long: (d) => `Langelio ženklų: ${d.found}; riba ${d.limit}.`,
    unusable_text: () => 'Langelyje yra eilučių lūžių ar valdymo ženklų. Pašalinkite juos.',
    unusable_address: () => 'Tai ne el. pašto adresas. Pataisykite arba palikite tuščią.',
    unusable_date: () => 'Tai ne data, kaip 2026-03-31 ar 31.3.2026.',
    unusable_amount: () => 'Tai ne suma, kaip 12,50.',
    unusable_number: () => 'Tai nėra skaičius, kaip 12 arba 3,5.',
    unusable_yes_no: () => 'Čia turi būti taip arba ne.',
    too_many_values: (d) =>
      `„${d.field}“ jau turi ${d.limit} reikšmių, daugiau negalima. Įrašykite vieną iš jų arba laikykite stulpelį tekstu.`,
    unusable_weight: () =>
      'Svoris yra skaičius, didesnis už nulį, ne didesnis kaip milijonas, pavyzdžiui, 0,8 arba 1.25.',
    unusable_code: (d) => `Parduotuvei reikia kodo nuo 1 iki ${d.limit} ženklų.`,
    unusable_name: (d) => `Parduotuvei reikia pavadinimo nuo 1 iki ${d.limit} ženklų.`,
    unusable_region: (d) =>
      `Regiono pavadinimas – ne daugiau kaip ${d.limit} ženklų; regionai regionuose rašomi A / B.`,
    unusable_latitude: () => 'Platuma turi būti skaičius nuo −90 iki 90.',
    unusable_longitude: () => 'Ilguma turi būti skaičius nuo −180 iki 180.',
    unknown_setting: () => 'Tipas turi būti store (parduotuvė) arba call centre (skambučių centras).',
    unknown_language: (d) => `Kalba turi būti viena iš: ${d.allowed}.`,
    unknown_time_zone: () => 'Naudokite laiko juostą, pvz., Europe/Vilnius.',
    unknown_consent: () => 'Sutikimas – taip arba ne; jei nežinoma, palikite tuščią.',
    unusable_consent_day: () =>
      'Parašykite dieną, kurią klientas sutiko, pvz., 2026-03-31, arba palikite tuščią. Atšauktas sutikimas žymimas kliento puslapyje.',
    consent_without_wording: (d) =>
      `Parašykite, kokiais žodžiais klientas sutiko su skambučiais, bent ${d.limit} ženklų, arba dieną palikite tuščią.`,
    consent_without_source: () =>
      'Parašykite, kur klientas sutiko su skambučiais, pvz., anketoje ar kasoje, arba dieną palikite tuščią.',
    unknown_store: (d) => `Parduotuvės su kodu „${d.code}“ nėra. Pirma ją pridėkite arba pataisykite kodą.`,
    unmapped_language: () => 'Susiejime nenurodyta, kurią kalbą reiškia šis kodas.',
    unknown_channel: (d) => `Kanalas turi būti vienas iš: ${d.allowed}.`,
    anonymous_survey: () =>
      'Apklausa žada, kad niekas nežinos, kas atsakė, o taip klausiantis žmogus žino. Klauskite el. paštu arba pasirinkite neanoniminę apklausą.',
    no_identity: () => 'Eilutėje nėra nei el. pašto, nei telefono, nei kliento numerio. Nurodykite vieną iš jų.',
    unknown_country: () => 'Įrašykite šalies kodą arba pavadinimą, pvz., LT arba Lietuva.',
    shared_telephone: () =>
      'Šį telefono numerį turi keli klientai. Nurodykite ir kliento numerį arba vardą taip, kaip jis parašytas čia.',
    two_customers: () => 'Kliento numeris priklauso vienam klientui, o adresas – kitam. Pataisykite vieną iš jų.',
    old_workbook: () =>
      'Tai sena darbaknygė (.xls). Išsaugokite kaip „Excel“ darbaknygę (.xlsx) arba CSV ir bandykite dar kartą.',
    protected_workbook: () =>
      'Darbaknygė apsaugota slaptažodžiu. Pašalinkite slaptažodį arba išsaugokite sąrašą kaip CSV ir bandykite dar kartą.',
    other_workbook: () =>
      'Tai kitos programos nei „Excel“ lentelė arba visai kas kita. Išsaugokite kaip .xlsx arba CSV ir bandykite dar kartą.',
    macro_workbook: () =>
      'Darbaknygėje yra makrokomandų. Išsaugokite kaip „Excel“ darbaknygę be jų (.xlsx) ir bandykite dar kartą.',
    linked_workbook: () =>
      'Darbaknygė ima reikšmes iš kitų failų. Nutraukite saitus (Duomenys, Redaguoti saitus) arba išsaugokite sąrašą kaip CSV ir bandykite dar kartą.',
    broken_workbook: () =>
      'Darbaknygės perskaityti negalima: ji sugadinta arba sukurta ne skaičiuoklės. Atverkite ir išsaugokite iš naujo arba išsaugokite kaip CSV.',
    unsafe_workbook: () =>
      'Darbaknygėje yra to, ko sąrašui nereikia, pavyzdžiui, daug daugiau, nei rodo jos dydis. Išsaugokite vien sąrašą kaip CSV ir bandykite dar kartą.',
    empty_workbook: () =>
      'Nė viename darbaknygės lape nėra eilučių. Išsaugokite sąrašą atskirame lape ir bandykite dar kartą.',
    large_workbook: (d) =>
      `Darbaknygė per didelė (išskleistas lapas didesnis nei ${d.limit} MB). Išsaugokite sąrašą kaip CSV ir bandykite dar kartą.`,
    file_gone: () => 'Failas nebesaugomas. Pasirinkite jį dar kartą.',
    day_to_come: (d) => `Ši diena dar neatėjo: ten dabar ${dayIn(answers, d.day)}. Pataisykite.`,
    day_before_opening: (d) => `Parduotuvė atidaryta ${dayIn(answers, d.day)}. Pataisykite dieną arba parduotuvę.`,
    other_day_order: () =>
      'Data parašyta kita tvarka, nei pasirinkta. Rašykite 2026-03-31 arba iš naujo pasirinkite dienos ir mėnesio tvarką.',
    amount_in_doubt: () =>
      'Tai gali būti tūkstančiai arba dešimtainės: nurodykite, kuris ženklas yra prieš dešimtaines, arba rašykite du skaitmenis, kaip 1234,50.',
    amount_below_zero: () =>
      'Pirkinys negali būti mažesnis už nulį. Palikite sumą tuščią arba praleiskite eilutę, jei tai grąžinimas.',
    no_number: () =>
      'Tai negali būti vieno kliento numeris. Nurodykite numerį arba palikite langelį tuščią, jei klientas jo neturi.',
    shortened_number: () =>
      'Skaičiuoklė sutrumpino šį numerį, ir daug numerių atrodo vienodai. Stulpelį suformatuokite kaip tekstą arba skaičių be dešimtainių ir išsaugokite failą iš naujo.',
    number_of_another: () =>
      'Šis numeris priklauso klientui kitu vardu ir adresu. Pataisykite arba nurodykite, kad tas pats numeris visada reiškia tą patį žmogų.',
    shared_mailbox: () =>
      'Šį adresą turi keli klientai. Nurodykite ir kliento numerį arba vardą taip, kaip jis parašytas čia.',
    code_twice: (d) => `Parduotuvės kodas jau yra ${d.line} eilutėje su kitais duomenimis. Pataisykite vieną iš jų.`,
    answers_twice: (d) => `${d.line} eilutėje yra tas pats raktas ir kiti atsakymai. Pataisykite vieną iš jų.`,
    key_needed: () => 'Eilutė neturi rakto. Kiekvienai reikia savo, kad joks atsakymas nebūtų paimtas dukart.',
    key_of_other_answers: () =>
      'Šiuo raktu jau įrašyti kiti atsakymai. Pataisykite raktą arba pakeiskite tai, kas atėjo iš ankstesnio failo.',
    malformed: () => 'Atsakymo forma netinkama.',
    not_applicable_not_offered: () => 'Klausimas nesiūlo „netaikoma“.',
    refused_not_offered: () => 'Klausimas nesiūlo „nenoriu sakyti“.',
    unknown_question: () => 'Apklausoje tokio klausimo nėra: pataisykite raktą arba praleiskite atsakymą.',
    unknown_row: (d) => `Matricoje nėra eilutės ${d.row}: pataisykite raktą arba praleiskite atsakymą.`,
    answered_twice: () => 'Į eilutę atsakyta ir atskirai, ir matricoje: siųskite vieną kartą.',
    hidden_question: () => 'Su šiais atsakymais klausimas nerodomas, tad atsakyti negalima: praleiskite.',
    shown_question: () => 'Su šiais atsakymais klausimas rodomas, tad negali būti „nerodytas“.',
    draw_malformed: () => 'Ištrauktų blokų sąrašo forma netinkama.',
  },
};
