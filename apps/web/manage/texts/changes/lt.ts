import { counted } from '../counted';

const count = counted('lt');

/** What the screens say in Lithuanian: the trail of changes. */
export const changes = {
  lead: 'Kas ką ir kada pakeitė. Čia nieko negalima keisti.',
  none: 'Dar nieko nepakeista',
  noneAdvice: 'Kiekvienas žmogaus ar API rakto pakeitimas palieka čia eilutę.',
  at: 'Kada',
  by: 'Kas',
  aShopper: 'Slaptasis pirkėjas',
  what: 'Ką',
  details: 'Išsamiau',
  visits: (n: number) => count(n, { one: '# apsilankymas', few: '# apsilankymai', other: '# apsilankymų' }),
  gone: 'Nebėra',
  caseFields: {
    acknowledged: 'Paimta, darbo minutės',
    firstWord: 'Pirmas žodis, darbo minutės',
    settled: 'Sutvarkyta, darbo minutės',
    remedyLimit: 'Atlyginimas neklausiant, iki',
    currency: 'Valiuta',
  },
  did: {
    organisation: {
      changed: 'Pakeitė organizacijos nustatymus:',
      'changed the logo': 'Pakeitė logotipą',
      'removed the logo': 'Pašalino logotipą',
      'released sending': 'Leido išsiųsti laukiančius laiškus',
    },
    person: {
      invited: 'Pakvietė:',
      'invited again': 'Dar kartą išsiuntė kvietimą:',
      changed: 'Pakeitė žmogaus duomenis:',
      'changed password': 'Pakeitė slaptažodį:',
    },
    'api key': {
      made: 'Sukūrė API raktą',
      revoked: 'Atšaukė API raktą',
    },
    store: {
      opened: 'Pridėjo parduotuvę',
      changed: 'Pakeitė parduotuvę',
      moved: 'Perkėlė parduotuvę į kitą regioną:',
      closed: 'Uždarė parduotuvę',
      reopened: 'Vėl atidarė parduotuvę',
    },
    region: {
      added: 'Pridėjo regioną',
      changed: 'Pakeitė regioną',
      removed: 'Pašalino regioną',
    },
    'opening hours': {
      set: 'Nustatė darbo laiką:',
      dropped: 'Panaikino savą darbo laiką:',
    },
    'case rule': {
      started: 'Pradėjo atvejų taisyklę',
      stopped: 'Sustabdė atvejų taisyklę',
    },
    'case settings': {
      changed: 'Pakeitė atvejų tikslus',
    },
    caller: {
      erased: 'Ištrynė skambinusiojo duomenis',
    },
    'root cause': {
      added: 'Pridėjo pagrindinę priežastį',
      renamed: 'Pervadino pagrindinę priežastį',
      retired: 'Nebenaudoja pagrindinės priežasties',
      reinstated: 'Vėl naudoja pagrindinę priežastį',
    },
    standard: {
      'saved draft': 'Įrašė aptarnavimo standarto juodraštį',
      published: 'Paskelbė aptarnavimo standartą:',
    },
    'score rules': {
      published: 'Paskelbė balų taisykles:',
    },
    survey: {
      made: 'Sukūrė apklausą',
      'saved draft': 'Įrašė apklausos juodraštį:',
      published: 'Paskelbė apklausą',
      archived: 'Suarchyvavo apklausą',
    },
    customer: {
      added: 'Pridėjo klientą',
      changed: 'Pakeitė kliento duomenis',
      'added a purchase': 'Pridėjo kliento pirkinį',
      'chose what to get': 'Pažymėjo, ką klientas nori gauti',
      erased: 'Ištrynė kliento duomenis',
    },
    'customer field': {
      added: 'Pridėjo kliento lauką:',
      changed: 'Pakeitė kliento lauką:',
      removed: 'Pašalino kliento lauką:',
    },
    number: {
      suppressed: 'Įtraukė į numerių, kuriais neskambinama, sąrašą:',
      'lifted suppression': 'Išbraukė iš numerių, kuriais neskambinama, sąrašo:',
    },
    address: {
      suppressed: 'Įtraukė adresą į draudžiamųjų sąrašą:',
      'subscribed again': 'Adreso savininko pageidavimu išėmė jį iš draudžiamųjų sąrašo:',
      'lifted suppression': 'Išėmė adresą iš draudžiamųjų sąrašo:',
    },
    import: {
      started: 'Pradėjo importą',
      cancelled: 'Atšaukė importą',
      undid: 'Atšaukė importo pakeitimus:',
    },
    campaign: {
      made: 'Sukūrė kampaniją',
      changed: 'Pakeitė kampaniją',
      started: 'Pradėjo kampaniją',
      paused: 'Pristabdė kampaniją',
      resumed: 'Tęsė kampaniją',
      cancelled: 'Atšaukė kampaniją',
    },
    mail: {
      'sent again': 'Dar kartą išsiuntė neaiškų laišką',
      'taken as sent': 'Neaiškų laišką laikė išsiųstu',
    },
    attempt: {
      'sent again': 'Pakartojo neaiškų bandymą',
      'taken as sent': 'Neaiškų bandymą laikė atliktu',
    },
    response: {
      erased: 'Ištrynė atsakymą į apklausą',
      contacted: 'Susisiekė su atsakiusiuoju į apklausą',
      'not contacted yet': 'Atšaukė žymą, kad susisiekta su atsakiusiuoju į apklausą',
    },
    'consent to calls': {
      noted: 'Pažymėjo, su kuo klientas sutiko:',
      removed: 'Atšaukė sutikimą:',
    },
    'mail rule': {
      changed: 'Nusprendė, ar laiškams reikia sutikimo šalyje',
    },
    line: {
      resumed: 'Leido telefono linijai vėl skambinti',
    },
    recording: {
      uploaded: 'Įkėlė įrašą, kuriuo klausimas skaitomas skambučiuose:',
      removed: 'Pašalino įrašą, kuriuo klausimas buvo skaitomas skambučiuose:',
    },
    mailing: {
      ordered: 'Užsakė laiškus',
      posted: 'Išsiuntė laiškus',
      dropped: 'Atsisakė neišsiųstų laiškų',
    },
    letter: {
      'came back': 'Pažymėjo grįžusį laišką',
    },
    'print run': {
      ordered: 'Užsakė tiražą',
      closed: 'Uždarė tiražą',
      reopened: 'Vėl atidarė tiražą:',
    },
    'calling hours': {
      changed: 'Pakeitė skambučių laiką į',
    },
    calling: {
      settled: 'Pažymėjo, kaip baigėsi skambutis',
      assigned: 'Perdavė skambutį kitam',
    },
    interviewer: {
      changed: 'Pakeitė, ką moka klausėjas:',
    },
    programme: {
      made: 'Sukūrė programą',
      changed: 'Pakeitė programą',
      'noted staff notice': 'Užfiksavo pranešimą darbuotojams:',
      'planned wave': 'Suplanavo etapą',
      moved: 'Pakeitė programos būseną:',
    },
    shopper: {
      changed: 'Pakeitė slaptojo pirkėjo duomenis:',
    },
    assignment: {
      offered: 'Pasiūlė apsilankymą',
      'withdrew the offer of': 'Atsiėmė apsilankymo pasiūlymą:',
      cancelled: 'Atšaukė apsilankymą',
      accepted: 'Priėmė apsilankymą',
      declined: 'Atsisakė apsilankymo',
      'gave back': 'Grąžino neatliktą apsilankymą',
    },
    visit: {
      'brought in from a file': 'Įkėlė užantspauduotą apsilankymą',
      'took without all photos': 'Priėmė apsilankymą be visų nuotraukų:',
      'removed photos of': 'Pašalino iš apsilankymo nuotraukas, kurių nebemini joks atsakymas',
      'put right': 'Papildė grąžintą apsilankymą',
      corrected: 'Pataisė apsilankymo atsakymus:',
      returned: 'Grąžino apsilankymą slaptajam pirkėjui:',
      approved: 'Patvirtino apsilankymą',
      rejected: 'Atmetė apsilankymą',
      appealed: 'Apskundė apsilankymą',
      'upheld the appeal of': 'Patenkino apeliaciją dėl apsilankymo',
      'dismissed the appeal of': 'Atmetė apeliaciją dėl apsilankymo',
      'marked paid': 'Pažymėjo kaip apmokėta:',
    },
  },
};
