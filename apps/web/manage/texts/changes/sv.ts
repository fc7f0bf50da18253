import { counted } from '../counted';

const count = counted('sv');

/** What the screens say in Swedish: the trail of changes. */
export const changes = {
  lead: 'Vem som ändrade vad, och när. Inget här kan ändras.',
  none: 'Inget har ändrats än',
  noneAdvice: 'Varje ändring av en person eller API-nyckel lämnar en rad här.',
  at: 'När',
  by: 'Vem',
  aShopper: 'En mystery shopper',
  what: 'Vad',
  details: 'Detaljer',
  visits: (n: number) => count(n, { one: '# besök', other: '# besök' }),
  gone: 'Finns inte längre',
  caseFields: {
    acknowledged: 'Påbörjat, öppna minuter',
    firstWord: 'Första ordet, öppna minuter',
    settled: 'Löst, öppna minuter',
    remedyLimit: 'Gottgörelse utan att fråga, högst',
    currency: 'Valuta',
  },
  did: {
    organisation: {
      changed: 'Ändrade organisationens inställningar:',
      'changed the logo': 'Bytte logotypen',
      'removed the logo': 'Tog bort logotypen',
      'released sending': 'Lät väntande mejl skickas',
    },
    person: {
      invited: 'Bjöd in',
      'invited again': 'Mejlade inbjudan igen till',
      changed: 'Ändrade uppgifterna om',
      'changed password': 'Bytte lösenordet för',
    },
    'api key': {
      made: 'Skapade API-nyckeln',
      revoked: 'Återkallade API-nyckeln',
    },
    store: {
      opened: 'Lade till butiken',
      changed: 'Ändrade butiken',
      moved: 'Flyttade butiken till en annan region:',
      closed: 'Stängde butiken',
      reopened: 'Öppnade butiken igen:',
    },
    region: {
      added: 'Lade till regionen',
      changed: 'Ändrade regionen',
      removed: 'Tog bort regionen',
    },
    'opening hours': {
      set: 'Angav öppettider för',
      dropped: 'Tog bort egna öppettider för',
    },
    'case rule': {
      started: 'Startade ärenderegeln',
      stopped: 'Stoppade ärenderegeln',
    },
    'case settings': {
      changed: 'Ändrade ärendenas mål',
    },
    caller: {
      erased: 'Raderade en uppringares uppgifter',
    },
    'root cause': {
      added: 'Lade till grundorsaken',
      renamed: 'Döpte om grundorsaken',
      retired: 'Tog ur bruk grundorsaken',
      reinstated: 'Tog åter i bruk grundorsaken',
    },
    standard: {
      'saved draft': 'Sparade ett utkast till servicestandarden',
      published: 'Publicerade servicestandarden:',
    },
    'score rules': {
      published: 'Publicerade poängreglerna:',
    },
    survey: {
      made: 'Skapade enkäten',
      'saved draft': 'Sparade ett utkast till enkäten',
      published: 'Publicerade enkäten',
      archived: 'Arkiverade enkäten',
    },
    customer: {
      added: 'Lade till en kund',
      changed: 'Ändrade en kunds uppgifter',
      'added a purchase': 'Lade till en kunds köp',
      'chose what to get': 'Noterade vad en kund vill få',
      erased: 'Raderade en kunds uppgifter',
    },
    'customer field': {
      added: 'Lade till ett kundfält:',
      changed: 'Ändrade ett kundfält:',
      removed: 'Tog bort ett kundfält:',
    },
    number: {
      suppressed: 'Satte på listan över nummer som ingen ringer:',
      'lifted suppression': 'Tog bort från listan över nummer som ingen ringer:',
    },
    address: {
      suppressed: 'Satte en adress på spärrlistan:',
      'subscribed again': 'Tog bort en adress från spärrlistan på innehavarens önskan:',
      'lifted suppression': 'Tog bort en adress från spärrlistan:',
    },
    import: {
      started: 'Startade importen av',
      cancelled: 'Avbröt importen av',
      undid: 'Ångrade importen av',
    },
    campaign: {
      made: 'Skapade kampanjen',
      changed: 'Ändrade kampanjen',
      started: 'Startade kampanjen',
      paused: 'Pausade kampanjen',
      resumed: 'Återupptog kampanjen',
      cancelled: 'Avbröt kampanjen',
    },
    mail: {
      'sent again': 'Skickade ett osäkert mejl igen',
      'taken as sent': 'Räknade ett osäkert mejl som skickat',
    },
    attempt: {
      'sent again': 'Gjorde om ett osäkert försök',
      'taken as sent': 'Räknade ett osäkert försök som gjort',
    },
    response: {
      erased: 'Raderade ett svar på enkäten',
      contacted: 'Kontaktade den som svarade på enkäten',
      'not contacted yet': 'Tog tillbaka att någon kontaktats som svarade på enkäten',
    },
    'consent to calls': {
      noted: 'Noterade vad kunden samtyckte till:',
      removed: 'Återtog samtycket för',
    },
    'mail rule': {
      changed: 'Bestämde om mejl kräver samtycke i',
    },
    line: {
      resumed: 'Lät telefonlinjen ringa igen',
    },
    recording: {
      uploaded: 'Laddade upp hur en fråga läses upp i samtal:',
      removed: 'Tog bort hur en fråga läses upp i samtal:',
    },
    mailing: {
      ordered: 'Beställde brev',
      posted: 'Postade brev',
      dropped: 'Strök brev som inte postats',
    },
    letter: {
      'came back': 'Noterade ett brev som kom tillbaka',
    },
    'print run': {
      ordered: 'Beställde tryckomgången',
      closed: 'Stängde tryckomgången',
      reopened: 'Öppnade tryckomgången igen:',
    },
    'calling hours': {
      changed: 'Ändrade samtalstiderna till',
    },
    calling: {
      settled: 'Noterade hur ett samtal slutade',
      assigned: 'Gav ett samtal till någon',
    },
    interviewer: {
      changed: 'Ändrade vad en intervjuare kan:',
    },
    programme: {
      made: 'Skapade programmet',
      changed: 'Ändrade programmet',
      'noted staff notice': 'Noterade informationen till personalen:',
      'planned wave': 'Planerade omgången',
      moved: 'Ändrade programmets läge:',
    },
    shopper: {
      changed: 'Ändrade uppgifterna om mystery shoppern',
    },
    assignment: {
      offered: 'Erbjöd besöket',
      'withdrew the offer of': 'Tog tillbaka erbjudandet om besöket',
      cancelled: 'Ställde in besöket',
      accepted: 'Antog besöket',
      declined: 'Avböjde besöket',
      'gave back': 'Lämnade ifrån sig besöket',
    },
    visit: {
      'brought in from a file': 'Tog in ett förseglat besök:',
      'took without all photos': 'Tog ett besök som det är, utan alla foton:',
      'removed photos of': 'Tog bort foton som inget svar längre nämner från besöket',
      'put right': 'Kompletterade det återsända besöket',
      corrected: 'Rättade svar i besöket',
      returned: 'Återsände besöket till mystery shoppern:',
      approved: 'Godkände besöket',
      rejected: 'Underkände besöket',
      appealed: 'Överklagade besöket',
      'upheld the appeal of': 'Biföll ett överklagande av besöket',
      'dismissed the appeal of': 'Avslog ett överklagande av besöket',
      'marked paid': 'Markerade som betalt:',
    },
  },
};
