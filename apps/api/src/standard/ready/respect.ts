import type { Principle } from '../standard.js';

/** The most important one, so it counts twice. */
export const respect: Principle = {
  key: 'respect',
  name: { en: 'Respect', fi: 'Kunnioitus', sv: 'Respekt', lt: 'Pagarba', id: 'Rasa hormat', ms: 'Rasa hormat' },
  promise: {
    en: 'You are treated fairly and with dignity, whether you ask or complain, and have our full attention.',
    fi: 'Sinua kohdellaan reilusti ja arvostaen, kysyitpä tai valititpa, ja saat koko huomiomme.',
    sv: 'Du behandlas rättvist och med värdighet, vare sig du frågar eller klagar, och har hela vår uppmärksamhet.',
    lt: 'Su Jumis elgiamasi sąžiningai ir oriai, ar klausiate, ar skundžiatės, ir visas dėmesys skiriamas Jums.',
    id: 'Anda diperlakukan dengan adil dan bermartabat, baik saat bertanya maupun mengeluh, dan mendapat perhatian penuh kami.',
    ms: 'Anda dilayan dengan adil dan bermaruah, sama ada bertanya atau mengadu, dan mendapat perhatian penuh kami.',
  },
  behaviours: {
    store: [
      {
        en: 'Put every other task aside while a customer speaks to you.',
        fi: 'Jätä muut työt odottamaan, kun asiakas puhuu sinulle.',
        sv: 'Lägg allt annat åt sidan när en kund talar med dig.',
        lt: 'Kol klientas su Jumis kalba, atidėkite visus kitus darbus.',
        id: 'Tinggalkan pekerjaan lain selama pelanggan berbicara dengan Anda.',
        ms: 'Ketepikan tugas lain semasa pelanggan bercakap dengan anda.',
      },
      {
        en: 'Serve everyone alike, whatever they wear, buy or ask.',
        fi: 'Palvele kaikkia samalla tavalla, katsomatta pukeutumiseen, ostoksiin tai kysymyksiin.',
        sv: 'Bemöt alla lika, oavsett hur de är klädda, vad de köper eller vad de frågar.',
        lt: 'Visus aptarnaukite vienodai, nesvarbu, kaip jie apsirengę, ką perka ar ko klausia.',
        id: 'Layani semua orang sama baiknya, apa pun pakaian, belanjaan, atau pertanyaannya.',
        ms: 'Layan semua orang sama rata, tanpa mengira pakaian, belian atau pertanyaan mereka.',
      },
      {
        en: 'See the matter from the customer’s side, and say that you understand.',
        fi: 'Katso asiaa asiakkaan kannalta ja kerro, että ymmärrät.',
        sv: 'Se saken ur kundens synvinkel och säg att du förstår.',
        lt: 'Pažvelkite į reikalą kliento akimis ir pasakykite, kad suprantate.',
        id: 'Lihat persoalan dari sisi pelanggan, dan katakan bahwa Anda mengerti.',
        ms: 'Lihat perkara dari sudut pelanggan, dan nyatakan bahawa anda memahaminya.',
      },
    ],
    call_centre: [
      {
        en: 'Give the caller your full attention: no other screen, no talk beside.',
        fi: 'Anna soittajalle koko huomiosi: ei muita ruutuja, ei sivukeskusteluja.',
        sv: 'Ge kunden hela din uppmärksamhet: inga andra skärmar, inget prat vid sidan av.',
        lt: 'Visą dėmesį skirkite skambinančiajam: jokių kitų ekranų, jokių pašalinių pokalbių.',
        id: 'Beri penelepon perhatian penuh: tanpa layar lain, tanpa obrolan sampingan.',
        ms: 'Beri pemanggil perhatian penuh: tiada skrin lain, tiada perbualan sampingan.',
      },
      {
        en: 'Stay calm and fair when the caller is upset.',
        fi: 'Pysy rauhallisena ja reiluna, vaikka soittaja olisi kiihtynyt.',
        sv: 'Förbli lugn och rättvis även när kunden är upprörd.',
        lt: 'Išlikite ramūs ir teisingi, net jei skambinantysis susijaudinęs.',
        id: 'Tetaplah tenang dan adil ketika penelepon sedang kesal.',
        ms: 'Kekal tenang dan adil apabila pemanggil sedang marah.',
      },
      {
        en: 'Use the caller’s name, and never talk down.',
        fi: 'Käytä soittajan nimeä äläkä koskaan puhu alentuvasti.',
        sv: 'Använd kundens namn och tala aldrig nedlåtande.',
        lt: 'Kreipkitės į skambinantįjį vardu ir niekada nekalbėkite iš aukšto.',
        id: 'Sebut nama penelepon, dan jangan pernah merendahkan.',
        ms: 'Gunakan nama pemanggil, dan jangan sekali-kali merendahkannya.',
      },
    ],
  },
  weight: 8,
  target: 80,
  retired: false,
  settings: ['store', 'call_centre'],
};
