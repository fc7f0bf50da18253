/** What customers of the sample write: by language, when it went well and when it did not. */
export const sampleComments: Record<string, { good: readonly string[]; bad: readonly string[] }> = {
  en: {
    good: [
      'The assistant took her time and explained the differences clearly.',
      'Quick at the till and a friendly word. What more could one want?',
      'They called back the same day, as promised.',
      'My lamp was exchanged without any fuss.',
      'Felt welcome from the moment I came in.',
    ],
    bad: [
      'Twenty minutes in the queue and one till open.',
      'Nobody knew whether the spare part was in stock.',
      'I was promised a call on Tuesday. It is Friday now.',
      'The assistant kept talking with a colleague while I waited.',
      'The price on the shelf was not the price at the till.',
    ],
  },
  fi: {
    good: [
      'Myyjä perehtyi asiaan ja neuvoi oikean tuotteen.',
      'Nopea ja ystävällinen palvelu kassalla.',
      'Soittivat takaisin samana päivänä, kuten lupasivat.',
      'Viallinen lamppu vaihdettiin ilman mutinoita.',
      'Hyvä mieli jäi, tulen toistekin.',
    ],
    bad: [
      'Kassajono oli pitkä ja vain yksi kassa auki.',
      'Kukaan ei osannut kertoa, milloin varaosa tulee.',
      'Luvattiin soittaa tiistaina, mutta puhelua ei kuulunut.',
      'Myyjä selasi puhelinta, kun odotin apua.',
      'Hyllyn hinta ei pitänyt paikkaansa.',
    ],
  },
  sv: {
    good: [
      'Kunnig personal som lyssnade på vad jag behövde.',
      'Snabbt i kassan och trevligt bemötande.',
      'De ringde tillbaka som de lovade.',
    ],
    bad: ['Lång kö och bara en kassa öppen.', 'Ingen visste om varan fanns i lager.', 'Ingen hälsade när jag kom in.'],
  },
  lt: {
    good: [
      'Pardavėja kantriai paaiškino skirtumus.',
      'Greitai ir maloniai aptarnavo prie kasos.',
      'Perskambino tą pačią dieną, kaip ir žadėjo.',
      'Be jokių kalbų pakeitė sugedusią lempą.',
    ],
    bad: [
      'Ilga eilė, o dirbo tik viena kasa.',
      'Niekas nežinojo, ar prekė yra sandėlyje.',
      'Žadėjo perskambinti antradienį, bet nepaskambino.',
      'Konsultantas kalbėjosi su kolega, kol aš laukiau.',
    ],
  },
  id: {
    good: [
      'Pelayannya sabar dan menjelaskan dengan jelas.',
      'Kasirnya cepat dan ramah.',
      'Mereka menelepon kembali pada hari yang sama.',
      'Barang rusak langsung diganti tanpa dipersulit.',
    ],
    bad: [
      'Antre lama sekali, hanya satu kasir yang buka.',
      'Tidak ada yang tahu apakah suku cadangnya tersedia.',
      'Dijanjikan akan dihubungi, tetapi tidak ada kabar.',
      'Petugas sibuk dengan ponselnya saat saya bertanya.',
    ],
  },
  ms: {
    good: [
      'Kakitangan sabar dan menerangkan dengan jelas.',
      'Layanan di kaunter pantas dan mesra.',
      'Mereka menelefon semula pada hari yang sama seperti dijanjikan.',
    ],
    bad: [
      'Beratur lama, hanya satu kaunter dibuka.',
      'Tiada siapa tahu sama ada stok masih ada.',
      'Janji hendak menelefon tetapi senyap sahaja.',
    ],
  },
};
