import { answeringInFi as answers } from '#surveys';
import { dayIn, languagesIn, weekdayIn, type FindingWords } from './finding-words';
import { addresses } from './addresses/fi';
import { phones } from './phones/fi';

/** Mitä kyselyn, lomakkeen tai tiedoston kohdassa on korjattava. */
export const findings: FindingWords = {
  answers,
  definition: {
    format_newer: (d) =>
      `Kyselyn tiedostomuoto ${d.found} on uudempi kuin ${d.known}: päivitä ohjelma tai vie kysely vanhemmassa muodossa.`,
    missing: (d) => `Kenttä ”${d.field}” puuttuu: lisää se.`,
    unknown_field: (d) => `${d.field} ei ole kyselyn tämän osan kenttä: poista se tai korjaa kirjoitusasu.`,
    wrong_type: (d) => `Tässä on vääränlainen arvo (${d.found}): vaihda se.`,
    wrong_value: (d) => `${d.found} ei käy tähän: käytä jotakin näistä: ${d.allowed}.`,
    kind_unknown: (d) => `${d.found} ei ole kysymystyyppi: käytä jotakin näistä: ${d.allowed}.`,
    condition_unknown: (d) => `${d.found} ei ole ehto: käytä all, any, not, answer tai customer.`,
    key_malformed: (d) =>
      `${d.found} ei käy tunnukseksi: aloita pienellä kirjaimella a–z, jatka pienillä kirjaimilla, numeroilla ja merkillä _, enintään 40. Sanat constructor, prototype, value, empty ja rows on varattu.`,
    reference_malformed: (d) => `${d.found} ei viittaa kysymykseen: kirjoita sen tunnus tai matriisi.rivi.`,
    day_malformed: (d) => `${d.found} ei ole päivä: kirjoita se muodossa 2025-12-31.`,
    nul_character: () => 'Tekstissä on NUL-merkki, jota ei voi tallentaa: poista se.',
    too_long: (d) => `Tekstissä on ${d.found} merkkiä: lyhennä se enintään ${d.limit} merkkiin.`,
    too_many: (d) => `Tässä on ${d.found}: enintään ${d.limit} sallitaan.`,
    too_few: (d) => `Tässä on ${d.found}: vähintään ${d.limit} tarvitaan.`,
    too_small: (d) => `${d.found} on liian pieni: käytä vähintään ${d.limit}.`,
    too_large: (d) => `${d.found} on liian suuri: käytä enintään ${d.limit}.`,
    too_deep: (d) => `Ehtoja on sisäkkäin yli ${d.limit} tasoa: yksinkertaista niitä.`,
    duplicate_key: (d) => `Tunnus ”${d.key}” on jo käytössä kohdassa ${d.first}: valitse toinen.`,
    duplicate_code: (d) => `Koodi ${d.code} on jo käytössä kohdassa ${d.first}: anna kullekin omansa.`,
    duplicate_value: (d) => `${d.found} on luettelossa kahdesti: poista toinen.`,
    points_uneven: (d) => `Koodin pitäisi olla ${d.expected}: numeroi pisteet nousevasti yhden välein.`,
    bounds_crossed: (d) => `Pienin sallittu arvo ${d.min} on suurempi kuin suurin ${d.max}: vaihda ne keskenään.`,
    bounds_unreachable: (d) =>
      `Vähintään ${d.min} on valittava, mutta vaihtoehtoja on ${d.options}: pienennä lukua tai lisää vaihtoehtoja.`,
    times_crossed: (d) =>
      `Pisteitä ei saa enää ${d.zeroAt} sekunnista, jonka on oltava myöhemmin kuin ${d.fullAt} s: korjaa toinen.`,
    other_twice: (d) => `Vain yksi vaihtoehto voi pyytää omin sanoin; ${d.first} tekee niin jo.`,
    measures_and_role: () => 'Kysymys mittaa periaatetta tai sillä on rooli, ei molempia: poista toinen.',
    operator_value: (d) => `Arvo ei sovi vertailuun ”${d.operator}”: vaihda se.`,
    translation_missing: (d) =>
      `Käännä tämä teksti kielelle ${d.language}: jokainen teksti tarvitaan kyselyn kaikilla kielillä.`,
    omit_required: () => 'Pakollista kysymystä ei voi jättää pois automaattipuheluista: luovu toisesta.',
    survey_empty: () => 'Kysely ei kysy mitään: lisää kysymys.',
    block_empty: (d) => `Osiossa ”${d.block}” ei ole kysymyksiä: lisää kysymys tai poista osio.`,
    label_missing: () => 'Ensimmäinen ja viimeinen piste tarvitsevat nimen: kerro, mitä asteikon päät tarkoittavat.',
    draw_unknown_block: (d) => `Arvottavaa osiota ”${d.block}” ei ole: korjaa tunnus tai poista se arvonnasta.`,
    draw_too_large: (d) => `${d.take} osiota ei voi arpoa ${d.blocks} joukosta: ota vähemmän tai luettele enemmän.`,
    draw_pointless: (d) => `Kaikki ${d.blocks} osiota arvotaan joka kerta: ota vähemmän tai poista arvonta.`,
    principle_unknown: (d) =>
      `Palvelustandardissa ei ole periaatetta ”${d.principle}”: valitse jokin näistä: ${d.known}.`,
    role_misplaced: (d) => `Rooli ”${d.role}” kuuluu toisentyyppiselle kysymykselle (${d.kind}): siirrä se.`,
    role_twice: (d) => `Rooli ”${d.role}” on jo kysymyksellä ${d.first}: kyselyssä on kutakin yksi.`,
    reference_unknown: (d) => `Kysymystä ”${d.reference}” ei ole: korjaa tunnus.`,
    reference_statement: (d) => `”${d.reference}” on väliteksti, jolla ei ole vastausta: viittaa kysymykseen.`,
    reference_matrix: (d) => `”${d.reference}” on matriisi: viittaa johonkin sen riviin, esim. ${d.reference}.rivi.`,
    customer_field_unknown: (d) => `Asiakkaasta ei tiedetä kenttää ”${d.field}”: käytä jotakin näistä: ${d.known}.`,
    condition_cyclic: (d) =>
      `Tämän näkyminen riippuu siitä itsestään kysymyksen ”${d.reference}” kautta: katkaise kehä.`,
    condition_forward: (d) =>
      `”${d.reference}” kysytään myöhemmin: ehto voi katsoa vain taaksepäin. Siirrä jompaakumpaa.`,
    condition_same_page: (d) =>
      `”${d.reference}” on samalla sivulla: aloita ennen tätä uusi sivu, ettei kysymys ilmesty kesken lukemisen.`,
    condition_type: (d) =>
      `Kysymystä ”${d.reference}” ei voi verrata näin (”${d.operator}”): käytä jotakin näistä: ${d.allowed}.`,
    condition_value: (d) =>
      `Kysymyksellä ”${d.reference}” ei ole koskaan arvoa ${d.found}: käytä arvoa, joka sillä voi olla.`,
    never_shown: () => 'Mitkään vastaukset eivät johda tänne, joten kukaan ei näe tätä: korjaa ehto tai poista kohta.',
    pipe_malformed: (d) =>
      `${d.found} merkissä ${d.position} ei tarkoita mitään: kirjoita {{answer:tunnus}} tai {{customer:name}}.`,
    pipe_unknown: (d) => `{{answer:${d.reference}}} ei viittaa kysymykseen: korjaa tunnus.`,
    pipe_later: (d) => `{{answer:${d.reference}}} kysytään myöhemmin tai juuri tässä: se olisi tässä tyhjä.`,
    own_field_compared: (d) =>
      `Kenttää ”${d.field}” ei voi verrata näin: valitse vertailu ja arvo uudelleen kentän mukaan.`,
    anonymous_field: (d) =>
      `Nimetön kysely ei saa kysyä kentän ”${d.field}” mukaan: siitä näkyisi, kuka vastasi. Jätä se pois tai älä kutsu kyselyä nimettömäksi.`,
    pipe_customer_unknown: (d) =>
      `Asiakkaista ei tiedetä tietoa {{customer:${d.field}}}: käytä jotakin näistä: ${d.known}.`,
    too_many_shown: (d) =>
      `Yksi vastaaja näkee jopa ${d.shown} kysymystä: kun niitä on enintään ${d.limit}, vastauksia tulee enemmän.`,
    kind_for_shoppers: (d) => `Vain haamuasiakkaan tarkistuslista voi pyytää tätä (${d.kind}): valitse toinen tyyppi.`,
    worth_for_shoppers: () => 'Pisteet, kriittiset kohdat ja osioiden painot kuuluvat tarkistuslistoihin: poista ne.',
    weights_partial: () =>
      'Osalla osioista on paino ja osalla ei: anna paino jokaiselle osiolle, jossa on pisteitä, tai ei yhdellekään.',
    anonymous_checklist: () =>
      'Käynnistä on todisteet ja siitä maksetaan, joten tarkistuslista ei voi olla nimetön: muuta sitä.',
    nothing_scored: () => 'Mikään kysymys ei mittaa periaatetta eikä sillä ole roolia, joten kysely ei anna tuloksia.',
    anonymous_contact: () => 'Kysely on nimetön, joten keneenkään ei voi ottaa yhteyttä: poista tämä kysymys.',
    anonymous_name: () => 'Kysely on nimetön mutta tervehtii nimeltä: sitä epäillään. Jätä nimi pois.',
  },
  fields: {
    day_is_over: () => 'Se päivä on jo ohi: lupaa täksi päiväksi tai myöhemmäksi.',
    foreign_currency: (d) => `Kulut lasketaan valuutassa ${d.currency}: anna summa siinä.`,
    cause_retired: () => 'Tämä juurisyy ei ole enää käytössä: valitse toinen.',
    target_out_of_order: () =>
      'Aikojen on oltava järjestyksessä: ensin työn alle, sitten ensimmäinen sana, sitten hoidettu.',
    ...addresses,
    ...phones,
    needed: () => 'Täytä tämä.',
    invalid: () => 'Tämä ei käy näin. Korjaa se.',
    text_too_small: (d) => `Kirjoita vähintään ${d.limit} merkkiä.`,
    text_too_large: (d) => `Enintään ${d.limit} merkkiä mahtuu.`,
    list_too_small: (d) => `Valitse vähintään ${d.limit}.`,
    list_too_large: (d) => `Enintään ${d.limit} sallitaan.`,
    number_too_small: (d) => `Luvun on oltava vähintään ${d.limit}.`,
    number_too_large: (d) => `Luku saa olla enintään ${d.limit}.`,
    email_malformed: () => 'Tämä ei ole sähköpostiosoite. Korjaa se.',
    time_zone_unknown: () => 'Käytä aikavyöhykettä kuten Europe/Helsinki.',
    ends_too_early: () => 'Lopun on oltava alun jälkeen.',
    hours_empty: () => 'Suljettu koko viikon. Kerro, milloin on auki ainakin yhtenä päivänä.',
    hours_end_early: (d) =>
      `${weekdayIn('fi', d, answers)}: ${d.from}–${d.until} loppuu ennen kuin alkaa. Korjaa loppu.`,
    hours_overlap: (d) =>
      `${weekdayIn('fi', d, answers)}: ${d.one} ja ${d.other} menevät päällekkäin. Yhdistä tai erota ne.`,
    identity_needed: () => 'Anna sähköpostiosoite, puhelinnumero tai asiakasnumero.',
    unusable_text: () => 'Tekstissä on merkki, jota ei voi tallentaa. Poista se.',
    unknown_target: (d) => `Tietoa ”${d.target}” ei voi tuoda.`,
    missing_column: (d) => `Tiedostossa ei ole saraketta ”${d.column}”. Valitse jokin sen sarakkeista.`,
    column_needed: () => 'Kerro, missä sarakkeessa tämä on.',
    identity_column_needed: () => 'Kerro, missä sarakkeessa on sähköpostiosoite, asiakasnumero tai puhelinnumero.',
    country_unknown: () => 'Anna maa tunnuksellaan, kuten FI.',
    day_order_needed: (d) =>
      `Päivän kuten ${d.day} voi lukea usealla tavalla. Kerro, missä järjestyksessä päivä, kuukausi ja vuosi ovat.`,
    replace_or_add: (d) =>
      `Tiedostosta ${d.file} tuli jo ${d.rows} vastausta, eikä mikään sarake yksilöi rivejä. Kerro, korvaavatko nämä ne vai tulevatko lisäksi.`,
    not_replaceable: () => 'Tuon tuonnin vastauksia ei voi enää korvata. Jätä ne tai valitse toinen tuonti.',
    unknown_question: (d) => `Kyselyssä ei ole kysymystä ”${d.key}”.`,
    before_opening: (d) => `Myymälä avattiin ${d.day}. Valitse se päivä tai myöhempi.`,
    unreadable: (d) =>
      `Rivi ${d.line}, merkki ${d.column}: aaltosulkeet ovat kesken. Kirjoita muuttujat muodossa {{name}}.`,
    not_a_variable: (d) => `Rivi ${d.line}, merkki ${d.column}: tässä voi käyttää vain näitä: ${d.known}.`,
    other_domain: (d) => `Osoitteen on päätyttävä @${d.domain}, joka on organisaation lähettäjän verkkotunnus.`,
    unknown_principle: (d) => `Käytössä ei ole periaatetta, jonka tunnus on ${d.key}.`,
    missing_principle: (d) => `Kerro arvo myös periaatteelle ${d.key}: kaikki säännöt julkaistaan yhdessä.`,
    nothing_counts: () => 'Mikään periaate ei vaikuta. Anna ainakin yhdelle paino, joka on yli 0.',
    bounds_out_of_order: () =>
      'Lukuja merkitään vasta siitä, mistä ne näytetään: valitse vähintään piilottamisen raja.',
    duplicate_key: (d) => `Tunnus ${d.key} on jo käytössä. Valitse toinen.`,
    key_removed: (d) => `Tulokset viittaavat periaatteeseen ${d.key}. Palauta se ja poista se käytöstä.`,
    translation_missing: (d) => `Kirjoita tämä teksti kielellä ${d.language}.`,
    stores: () => 'Valitse ainakin yksi myymälä.',
    staff_notice: () => 'Kirjaa, milloin ja miten käynneistä kerrottiin henkilökunnalle.',
    checklist_long: () => 'Kilpailijalla käytäessä kysytään vain vähän: lyhennä tarkistuslistaa.',
    rotation_days: (d) =>
      `Tämä kotitalous kävi toimipaikassa ${dayIn(answers, d.last)}. Välissä on oltava ${d.days} päivää: aikaisintaan ${dayIn(answers, d.until)}.`,
    rotation_held: (d) =>
      `Tällä kotitaloudella on toimipaikassa käynti ${dayIn(answers, d.last)} asti. Välissä on oltava ${d.days} päivää: aikaisintaan ${dayIn(answers, d.until)}.`,
    rotation_visits: (d) =>
      `Tämän kotitalouden käynnin jälkeen toimipaikassa on oltava ${d.wanted} muiden käyntiä; tähän mennessä ${d.made}.`,
    deactivated: () => 'Tämä haamuasiakas on poistettu käytöstä. Valitse joku muu.',
    other_languages: (d) => `Ohjelma edellyttää jotain näistä kielistä: ${languagesIn('fi', d.languages)}.`,
    unknown_customer_field: (d) => `Asiakkailla ei ole kenttää ”${d.key}”.`,
    not_ordered: (d) => `”${d.field}” ei ole luku eikä päivä.`,
    unusable_field_value: (d) => `Kerro, mihin kenttää ”${d.field}” verrataan.`,
    not_compared: (d) => `Tuloksia ei verrata kentän ”${d.key}” mukaan: sitä ei säilytetä vastausten kanssa.`,
    anonymous_fields: () => 'Kysely on nimetön: sen vastauksissa ei ole asiakkaan kenttiä. Jätä kentät pois.',
    too_far: (d) => `Toimipaikka on ${d.km} kilometrin päässä; ohjelma sallii enintään ${d.maxKm}.`,
  },
  tables: {
    ...addresses,
    ...phones,
    empty: () => 'Tiedosto on tyhjä.',
    not_text: () =>
      'Tämä ei ole tekstitiedosto eikä Excel-työkirja (.xlsx). Tallenna se jommaksikummaksi ja yritä uudelleen.',
    no_header: () => 'Tiedostossa ei ole otsikkoriviä. Kirjoita sarakkeiden nimet ensimmäiselle riville.',
    too_many_columns: (d) => `Tiedostossa on ${d.found} saraketta; raja on ${d.limit}.`,
    columns_alike: (d) => `Kahden sarakkeen nimi on ”${d.column}”. Anna kummallekin oma nimi.`,
    header_quote: () => 'Otsikkoriviä ei voi lukea: lainausmerkki on sulkematta. Korjaa ensimmäinen rivi.',
    quote: (d) => `Riviä ${d.line} ei voi lukea: lainausmerkki puuttuu tai niitä on liikaa.`,
    encoding_changes: (d) =>
      `Tiedosto on UTF-8-muotoa riville ${d.line} asti ja sitten jotakin muuta. Tallenna koko tiedosto UTF-8-muotoon ja yritä uudelleen.`,
    cells_to_correct: (d) =>
      `Korjattavia soluja: ${d.count}, riveillä: ${d.rows ?? '–'}. Korjaa ne ja valitse tiedosto uudelleen tai jätä virheelliset rivit pois.`,
    gave_up: () =>
      'Tuontia ei saatu valmiiksi useasta yrityksestä huolimatta; syy on palvelimen lokissa. Tuo tiedosto uudelleen: mitään ei tallenneta kahdesti.',
    cell_count: (d) => `Rivillä on ${d.found} solua, otsikossa ${d.wanted}. Tarkista erottimet ja lainausmerkit.`,
    nul_character: () => 'Rivillä on NUL-merkki. Poista se.',
    too_long: (d) => `Solussa on ${d.found} merkkiä; raja on ${d.limit}.`,
    unusable_text: () => 'Solussa on rivinvaihtoja tai ohjausmerkkejä. Poista ne.',
    unusable_address: () => 'Tämä ei ole sähköpostiosoite. Korjaa se tai jätä tyhjäksi.',
    unusable_date: () => 'Tämä ei ole päivämäärä kuten 2026-03-31 tai 31.3.2026.',
    unusable_amount: () => 'Tämä ei ole summa kuten 12,50.',
    unusable_number: () => 'Tämä ei ole luku, kuten 12 tai 3,5.',
    unusable_yes_no: () => 'Tässä on oltava kyllä tai ei.',
    too_many_values: (d) =>
      `Kentällä ”${d.field}” on jo ${d.limit} arvoa, mikä on enimmäismäärä. Kirjoita jokin niistä tai säilytä sarake tekstinä.`,
    unusable_weight: () => 'Paino on nollaa suurempi luku, enintään miljoona, kuten 0,8 tai 1.25.',
    unusable_code: (d) => `Myymälä tarvitsee tunnuksen, 1–${d.limit} merkkiä.`,
    unusable_name: (d) => `Myymälä tarvitsee nimen, 1–${d.limit} merkkiä.`,
    unusable_region: (d) => `Alueen nimessä on enintään ${d.limit} merkkiä, ja sisäkkäiset alueet kirjoitetaan A / B.`,
    unusable_latitude: () => 'Leveysasteen on oltava luku −90:stä 90:een.',
    unusable_longitude: () => 'Pituusasteen on oltava luku −180:stä 180:een.',
    unknown_setting: () => 'Tyypin on oltava store (myymälä) tai call centre (puhelinpalvelu).',
    unknown_language: (d) => `Kielen on oltava jokin näistä: ${d.allowed}.`,
    unknown_time_zone: () => 'Käytä aikavyöhykettä kuten Europe/Helsinki.',
    unknown_consent: () => 'Suostumus on kyllä tai ei, tai tyhjä, kun sitä ei tiedetä.',
    unusable_consent_day: () =>
      'Kirjoita päivä, jona asiakas suostui, esim. 2026-03-31, tai jätä tyhjäksi. Peruttu suostumus kirjataan asiakkaan tietoihin.',
    consent_without_wording: (d) =>
      `Kirjoita, millä sanoilla asiakas suostui puheluihin, vähintään ${d.limit} merkkiä, tai jätä päivä tyhjäksi.`,
    consent_without_source: () =>
      'Kirjoita, missä asiakas suostui puheluihin, esim. lomakkeella tai kassalla, tai jätä päivä tyhjäksi.',
    unknown_store: (d) => `Myymälää, jonka tunnus on ”${d.code}”, ei ole. Lisää se ensin tai korjaa tunnus.`,
    unmapped_language: () => 'Kuvaus ei kerro, mitä kieltä tämä koodi tarkoittaa.',
    unknown_channel: (d) => `Kanavan on oltava jokin näistä: ${d.allowed}.`,
    anonymous_survey: () =>
      'Kysely lupaa, ettei kukaan tiedä, kuka vastasi, ja näin kysyvä tietää. Kysy sähköpostilla tai valitse kysely, joka ei ole nimetön.',
    no_identity: () => 'Rivillä ei ole sähköpostiosoitetta, puhelinnumeroa eikä asiakasnumeroa. Anna jokin niistä.',
    unknown_country: () => 'Kirjoita maan tunnus tai nimi, kuten FI tai Suomi.',
    shared_telephone: () =>
      'Usealla asiakkaalla on tämä puhelinnumero. Anna myös asiakasnumero tai nimi samassa muodossa kuin täällä.',
    two_customers: () => 'Asiakasnumero on yhden asiakkaan ja osoite toisen. Korjaa toinen.',
    old_workbook: () =>
      'Tämä on vanha työkirja (.xls). Tallenna se Excel-työkirjaksi (.xlsx) tai CSV-muotoon ja yritä uudelleen.',
    protected_workbook: () =>
      'Työkirja on suojattu salasanalla. Poista salasana tai tallenna luettelo CSV-muotoon ja yritä uudelleen.',
    other_workbook: () =>
      'Tämä on muun ohjelman kuin Excelin taulukko tai jotakin muuta. Tallenna se .xlsx- tai CSV-muotoon ja yritä uudelleen.',
    macro_workbook: () =>
      'Työkirjassa on makroja. Tallenna se Excel-työkirjaksi ilman makroja (.xlsx) ja yritä uudelleen.',
    linked_workbook: () =>
      'Työkirja hakee arvoja muista tiedostoista. Katkaise linkit (Tiedot, Muokkaa linkkejä) tai tallenna luettelo CSV-muotoon ja yritä uudelleen.',
    broken_workbook: () =>
      'Työkirjaa ei voi lukea: se on vioittunut tai muun kuin taulukko-ohjelman tekemä. Avaa ja tallenna se uudelleen tai tallenna CSV-muotoon.',
    unsafe_workbook: () =>
      'Työkirjassa on sellaista, mitä mikään luettelo ei tarvitse, esimerkiksi paljon enemmän kuin sen koosta voisi päätellä. Tallenna pelkkä luettelo CSV-muotoon ja yritä uudelleen.',
    empty_workbook: () =>
      'Työkirjan missään taulukossa ei ole rivejä. Tallenna luettelo omaksi taulukokseen ja yritä uudelleen.',
    large_workbook: (d) =>
      `Työkirja on liian suuri luettavaksi (taulukko on purettuna yli ${d.limit} Mt). Tallenna luettelo CSV-muotoon ja yritä uudelleen.`,
    file_gone: () => 'Tiedostoa ei enää säilytetä. Valitse se uudelleen.',
    day_to_come: (d) => `Tämä päivä on vasta edessä: siellä on nyt ${dayIn(answers, d.day)}. Korjaa se.`,
    day_before_opening: (d) => `Myymälä avattiin ${dayIn(answers, d.day)}. Korjaa päivä tai myymälä.`,
    other_day_order: () =>
      'Tämä päivä on kirjoitettu muussa järjestyksessä kuin valittiin. Kirjoita se muodossa 2026-03-31 tai valitse päivän ja kuukauden järjestys uudelleen.',
    amount_in_doubt: () =>
      'Tämä voi olla tuhansia tai desimaaleja: kerro, kumpi merkki on ennen desimaaleja, tai kirjoita kaksi desimaalia, esim. 1234,50.',
    amount_below_zero: () =>
      'Ostos ei voi olla alle nollan. Jätä summa tyhjäksi, tai jätä rivi pois, jos se on hyvitys.',
    no_number: () =>
      'Tämä ei voi olla yhden asiakkaan numero. Anna numero tai jätä solu tyhjäksi, jos asiakkaalla ei ole numeroa.',
    shortened_number: () =>
      'Taulukko-ohjelma on lyhentänyt tämän numeron, ja moni numero näyttää samalta. Muotoile sarake tekstiksi tai luvuksi ilman desimaaleja ja tallenna tiedosto uudelleen.',
    number_of_another: () =>
      'Tämä on sellaisen asiakkaan numero, jolla on toinen nimi ja osoite. Korjaa se tai kerro, että sama numero on aina sama ihminen.',
    shared_mailbox: () =>
      'Usealla asiakkaalla on tämä osoite. Anna myös asiakasnumero tai nimi samassa muodossa kuin täällä.',
    code_twice: (d) => `Sama myymäläkoodi on jo rivillä ${d.line} muilla tiedoilla. Korjaa toinen.`,
    answers_twice: (d) => `Rivillä ${d.line} on sama avain ja muut vastaukset. Korjaa toinen.`,
    key_needed: () => 'Rivillä ei ole avainta. Jokainen rivi tarvitsee omansa, jotta mikään vastaus ei tule kahdesti.',
    key_of_other_answers: () =>
      'Tällä avaimella on jo tallennettu muita vastauksia. Korjaa avain tai korvaa aiemman tiedoston vastaukset.',
    malformed: () => 'Vastaus on väärän muotoinen.',
    not_applicable_not_offered: () => 'Kysymyksessä ei ole vaihtoehtoa ”ei koske minua”.',
    refused_not_offered: () => 'Kysymyksessä ei ole vaihtoehtoa ”en halua sanoa”.',
    unknown_question: () => 'Kyselyssä ei ole tällaista kysymystä: korjaa tunnus tai jätä vastaus pois.',
    unknown_row: (d) => `Matriisissa ei ole riviä ${d.row}: korjaa tunnus tai jätä vastaus pois.`,
    answered_twice: () => 'Riviin on vastattu sekä erikseen että matriisissa: lähetä se kerran.',
    hidden_question: () => 'Näillä vastauksilla kysymystä ei näytetä, joten siihen ei voi vastata: jätä se pois.',
    shown_question: () => 'Näillä vastauksilla kysymys näytetään, joten se ei voi olla ”ei näytetty”.',
    draw_malformed: () => 'Arvottujen osioiden luettelo on väärän muotoinen.',
  },
};
