import { counted } from '../counted';

const count = counted('lt');

/** Ką ekranai sako lietuviškai: laiškai. */
export const post = {
  post: {
    toPrint: (n: number) =>
      count(n, {
        one: '# spausdintinas laiškas',
        few: '# spausdintini laiškai',
        many: '# spausdintino laiško',
        other: '# spausdintinų laiškų',
      }),
    later: (n: number) =>
      count(n, {
        one: 'Dar # laukia kontaktų ribos arba savo dienos.',
        few: 'Dar # laukia kontaktų ribos arba savo dienos.',
        many: 'Dar # laukia kontaktų ribos arba savo dienos.',
        other: 'Dar # laukia kontaktų ribos arba savo dienos.',
      }),
    takeOut: (n: number) =>
      count(n, {
        one: 'Pirmiausia išimkite # laišką',
        few: 'Pirmiausia išimkite # laiškus',
        many: 'Pirmiausia išimkite # laiško',
        other: 'Pirmiausia išimkite # laiškų',
      }),
    print: 'Spausdinti laiškus',
    campaign: 'Kampanija',
    mailings: 'Laiškai',
    letters: 'Laiškų',
    returned: 'Grįžo',
    takenOut: 'Išimta',
    sheets: 'Lapai',
    cameBack: 'Grįžę laiškai',
    cameBackLead:
      'Pasirinkite priežastį vieną kartą, tada nuskaitykite ar įrašykite numerius vieną po kito. Kiekvienas pažymimas paspaudus „Enter“.',
    personalWhat: 'Po kiekvieno laiško eina jo lapas, pašto kodų tvarka. Internetu ir popieriuje atsakoma vieną kartą.',
    anonymousWhat:
      'Apklausa anoniminė: laiškai ir lapai yra atskiruose failuose, ir niekas jų nesieja. Į kiekvieną voką įdėkite bet kurį tos pačios kalbos lapą.',
    anonymousSheets: 'Lapai yra atskiruose spaudiniuose; niekas neveda nuo lapo prie laiško.',
    toPaper: 'Prie lapų',
    howMany: 'Kiek',
    howManyHint: 'Kiti laukia kito karto.',
    returnAddress: 'Grąžinimo adresas',
    returnAddressHint: 'Maža eilutė virš adreso.',
    envelope: 'Vokas',
    window: 'Langelis',
    twoSided: 'Spausdinama iš abiejų pusių',
    twoSidedHint: 'Tada kiekvienas laiškas ir lapas pradedamas naujame popieriaus lape.',
    csv: 'Sąrašas pašto paslaugų įmonei (CSV)',
    takeOutWhat: 'Šie žmonės nuo tada atsakė arba atsisakė. Numeris matomas voko langelyje.',
    number: 'Numeris',
    inFile: 'Failas',
    place: 'Vieta',
    postedTitle: 'Išsiųsta?',
    postedWhat: 'Pažymėkite, kai jie jau pašte. Nuo tada jie laikomi išsiųstais ir kontaktais; failai pašalinami.',
    postedDay: 'Išsiuntimo diena',
    posted: 'Jie išsiųsti',
    drop: 'Jie nebus išsiųsti',
    reason: 'Kodėl grįžo',
    numberHint: 'Iš voko langelio, arba viduje esantis kodas ar lapo numeris. Keli iš karto, atskirti kableliais.',
    noteReturned: 'Pažymėti',
    notedTitle: 'Ką tik pažymėti',
    outcome: 'Kas pažymėta',
    ownWords: 'Laiškų žodžiai',
    ownWordsLead: 'Tuščia: paruošti žodžiai.',
    reminderBody: 'Priminimo tekstas',
    twice: 'Atsakyta du kartus',
    twiceLead:
      'Šių lapų atsakymai pirmiau gauti kitu būdu. Galioja pirmasis, kad ir ką sakytų kitas: niekas nesirenka tarp atsakymų juos perskaitęs.',
    onPaper: 'Popieriuje',
    counts: 'Skaičiuojama',
    postedOn: (day: string) => `Išsiųsta ${day}`,
    file: (n: string, from: string, until: string) => `${n} laiškai: ${from}–${until}`,
    states: {
      printing: 'Spausdinama',
      printed: 'Paruošta siųsti',
      failed: 'Nepavyko išspausdinti',
      posted: 'Išsiųsta',
      dropped: 'Neišsiųsta',
    },
    envelopes: {
      din_b: 'Kairėje, DIN 5008 forma B (45 mm)',
      din_a: 'Kairėje, DIN 5008 forma A (27 mm)',
      right: 'Dešinėje',
      own: 'Savas, milimetrais',
    },
    ownSides: {
      x: 'Nuo kairės (mm)',
      y: 'Nuo viršaus (mm)',
      width: 'Plotis (mm)',
      height: 'Aukštis (mm)',
    },
    reasons: {
      undeliverable: 'Negalima pristatyti',
      moved: 'Išsikraustė',
      new_address: 'Naujas adresas',
      refused: 'Nepriimtas',
      deceased: 'Mirė',
      blank: 'Lapas grįžo tuščias',
    },
    reasonHints: {
      undeliverable: 'Adresas pašalinamas iš kliento.',
      moved: 'Niekas nežino kur: adresas pašalinamas.',
      new_address: 'Jis išsaugomas klientui kitam kartui.',
      refused: 'Kažkas ten jo nenorėjo.',
      deceased: 'Daugiau niekaip neklausiama.',
      blank: 'Pažymima kaip atsisakymas dalyvauti šioje apklausoje.',
    },
    outcomes: {
      noted_before: 'Pažymėta anksčiau',
      unknown: 'Laiško su tokiu numeriu nėra',
      not_posted: 'Niekada neišsiųstas',
      day: 'Ne tą dieną',
    },
  },
};
