import { counted } from '../counted';

const count = counted('fi');

/** What the screens say in Finnish: the trail of changes. */
export const changes = {
  lead: 'Kuka muutti mitä ja milloin. Täällä ei voi muuttaa mitään.',
  none: 'Mitään ei ole vielä muutettu',
  noneAdvice: 'Jokainen henkilön tai API-avaimen tekemä muutos jättää tänne rivin.',
  at: 'Milloin',
  by: 'Kuka',
  aShopper: 'Haamuasiakas',
  what: 'Mitä',
  details: 'Tarkemmin',
  visits: (n: number) => count(n, { one: '# käynti', other: '# käyntiä' }),
  gone: 'Ei enää olemassa',
  caseFields: {
    acknowledged: 'Otettu työn alle, aukiolominuutteja',
    firstWord: 'Ensimmäinen sana, aukiolominuutteja',
    settled: 'Hoidettu, aukiolominuutteja',
    remedyLimit: 'Hyvitys kysymättä enintään',
    currency: 'Valuutta',
  },
  did: {
    organisation: {
      changed: 'Muutti organisaation asetuksia:',
      'changed the logo': 'Vaihtoi logon',
      'removed the logo': 'Poisti logon',
      'released sending': 'Päästi odottavat viestit lähtemään',
    },
    person: {
      invited: 'Kutsui henkilön',
      'invited again': 'Lähetti kutsun uudelleen:',
      changed: 'Muutti henkilön tietoja:',
      'changed password': 'Vaihtoi salasanan:',
    },
    'api key': {
      made: 'Teki API-avaimen',
      revoked: 'Mitätöi API-avaimen',
    },
    store: {
      opened: 'Lisäsi myymälän',
      changed: 'Muutti myymälän tietoja:',
      moved: 'Siirsi myymälän toiselle alueelle:',
      closed: 'Sulki myymälän',
      reopened: 'Avasi myymälän uudelleen:',
    },
    region: {
      added: 'Lisäsi alueen',
      changed: 'Muutti aluetta',
      removed: 'Poisti alueen',
    },
    'opening hours': {
      set: 'Asetti aukioloajat:',
      dropped: 'Poisti omat aukioloajat:',
    },
    'case rule': {
      started: 'Aloitti tapaussäännön',
      stopped: 'Lopetti tapaussäännön',
    },
    'case settings': {
      changed: 'Muutti tapausten tavoitteita',
    },
    caller: {
      erased: 'Poisti soittajan tiedot',
    },
    'root cause': {
      added: 'Lisäsi juurisyyn',
      renamed: 'Nimesi uudelleen juurisyyn',
      retired: 'Poisti käytöstä juurisyyn',
      reinstated: 'Otti taas käyttöön juurisyyn',
    },
    standard: {
      'saved draft': 'Tallensi palvelustandardin luonnoksen',
      published: 'Julkaisi palvelustandardin:',
    },
    'score rules': {
      published: 'Julkaisi pisteytyssäännöt:',
    },
    survey: {
      made: 'Teki kyselyn',
      'saved draft': 'Tallensi kyselyn luonnoksen:',
      published: 'Julkaisi kyselyn',
      archived: 'Arkistoi kyselyn',
    },
    customer: {
      added: 'Lisäsi asiakkaan',
      changed: 'Muutti asiakkaan tietoja',
      'added a purchase': 'Lisäsi asiakkaalle oston',
      'chose what to get': 'Kirjasi, mitä asiakas haluaa saada',
      erased: 'Poisti asiakkaan tiedot',
    },
    'customer field': {
      added: 'Lisäsi asiakkaan kentän:',
      changed: 'Muutti asiakkaan kenttää:',
      removed: 'Poisti asiakkaan kentän:',
    },
    number: {
      suppressed: 'Lisäsi numeroihin, joihin ei soiteta:',
      'lifted suppression': 'Poisti numeroista, joihin ei soiteta:',
    },
    address: {
      suppressed: 'Lisäsi osoitteen estolistalle:',
      'subscribed again': 'Poisti osoitteen estolistalta sen haltijan toiveesta:',
      'lifted suppression': 'Poisti osoitteen estolistalta:',
    },
    import: {
      started: 'Aloitti tuonnin',
      cancelled: 'Perui tuonnin',
      undid: 'Kumosi tuonnin',
    },
    campaign: {
      made: 'Teki kampanjan',
      changed: 'Muutti kampanjaa',
      started: 'Aloitti kampanjan',
      paused: 'Keskeytti kampanjan',
      resumed: 'Jatkoi kampanjaa',
      cancelled: 'Perui kampanjan',
    },
    mail: {
      'sent again': 'Lähetti epäselvän viestin uudelleen',
      'taken as sent': 'Piti epäselvää viestiä lähetettynä',
    },
    attempt: {
      'sent again': 'Teki epäselvän yrityksen uudelleen',
      'taken as sent': 'Piti epäselvää yritystä tehtynä',
    },
    response: {
      erased: 'Poisti vastauksen kyselystä',
      contacted: 'Otti yhteyttä kyselyn vastaajaan:',
      'not contacted yet': 'Perui merkinnän yhteydenotosta kyselyn vastaajaan:',
    },
    'consent to calls': {
      noted: 'Kirjasi, mihin asiakas suostui:',
      removed: 'Perui suostumuksen:',
    },
    'mail rule': {
      changed: 'Päätti, vaativatko viestit suostumuksen maassa',
    },
    line: {
      resumed: 'Salli puhelinlinjan soittaa jälleen',
    },
    recording: {
      uploaded: 'Latasi äänitteen, jolla kysymys luetaan puheluissa:',
      removed: 'Poisti äänitteen, jolla kysymys luettiin puheluissa:',
    },
    mailing: {
      ordered: 'Tilasi kirjeet',
      posted: 'Postitti kirjeet',
      dropped: 'Perui kirjeet, joita ei postitettu',
    },
    letter: {
      'came back': 'Merkitsi palautuneen kirjeen',
    },
    'print run': {
      ordered: 'Tilasi tulostuserän',
      closed: 'Sulki tulostuserän',
      reopened: 'Avasi tulostuserän uudelleen:',
    },
    'calling hours': {
      changed: 'Muutti soittoaikoja maahan',
    },
    calling: {
      settled: 'Kirjasi, miten puhelu päättyi',
      assigned: 'Antoi puhelun jollekulle',
    },
    interviewer: {
      changed: 'Muutti, mitä haastattelija osaa:',
    },
    programme: {
      made: 'Teki ohjelman',
      changed: 'Muutti ohjelmaa',
      'noted staff notice': 'Kirjasi ilmoituksen henkilökunnalle:',
      'planned wave': 'Suunnitteli kierroksen',
      moved: 'Muutti ohjelman tilaa:',
    },
    shopper: {
      changed: 'Muutti haamuasiakkaan tietoja:',
    },
    assignment: {
      offered: 'Tarjosi käyntiä',
      'withdrew the offer of': 'Perui käynnin tarjouksen:',
      cancelled: 'Perui käynnin',
      accepted: 'Otti käynnin tehtäväkseen:',
      declined: 'Kieltäytyi käynnistä',
      'gave back': 'Luopui käynnistä',
    },
    visit: {
      'brought in from a file': 'Toi sinetöidyn käynnin',
      'took without all photos': 'Otti käynnin tarkistettavaksi ilman kaikkia kuvia:',
      'removed photos of': 'Poisti käynnistä kuvia, joita mikään vastaus ei enää nimeä',
      'put right': 'Täydensi palautettua käyntiä',
      corrected: 'Korjasi käynnin vastauksia:',
      returned: 'Palautti käynnin haamuasiakkaalle:',
      approved: 'Hyväksyi käynnin',
      rejected: 'Hylkäsi käynnin',
      appealed: 'Pyysi oikaisua käyntiin',
      'upheld the appeal of': 'Hyväksyi oikaisupyynnön käynnistä',
      'dismissed the appeal of': 'Hylkäsi oikaisupyynnön käynnistä',
      'marked paid': 'Merkitsi maksetuksi:',
    },
  },
};
