import type { Text } from '#surveys';
import { termsSchema, type Terms } from '../../shopping/programmes/programmes.dto.js';

const scenario: Text = {
  en: 'You need a lamp for a desk and do not know which one. Let the staff advise you, then buy something small and keep the receipt.',
  fi: 'Tarvitset työpöydälle valaisimen etkä tiedä, minkä. Anna henkilökunnan neuvoa, osta sitten jotain pientä ja säilytä kuitti.',
  sv: 'Du behöver en lampa till ett skrivbord men vet inte vilken. Låt personalen ge råd, köp sedan något litet och spara kvittot.',
  lt: 'Jums reikia lempos rašomajam stalui, bet nežinote, kokios. Leiskite darbuotojams patarti, tada nusipirkite ką nors smulkaus ir išsaugokite čekį.',
  id: 'Anda memerlukan lampu meja dan belum tahu yang mana. Minta saran petugas, lalu beli barang kecil dan simpan struknya.',
  ms: 'Anda memerlukan lampu meja dan tidak pasti yang mana. Minta nasihat kakitangan, kemudian beli barang kecil dan simpan resitnya.',
};

const briefing: Text = {
  en: 'Be a customer like any other. Do not say that you are a shopper, do not provoke anyone, and never name staff. Start the stopwatch at the door, and take the photo of the entrance from outside.',
  fi: 'Ole asiakas muiden joukossa. Älä kerro olevasi haamuasiakas, älä provosoi ketään äläkä koskaan nimeä henkilökuntaa. Käynnistä sekuntikello ovella ja kuvaa sisäänkäynti ulkoa.',
  sv: 'Var en kund bland andra. Berätta inte att du är mystery shopper, provocera ingen och namnge aldrig personalen. Starta stoppuret vid dörren och fotografera entrén utifrån.',
  lt: 'Elkitės kaip bet kuris pirkėjas. Nesakykite, kad esate slaptasis pirkėjas, nieko neprovokuokite ir niekada neminėkite darbuotojų vardų. Prie durų paleiskite chronometrą, įėjimą fotografuokite iš lauko.',
  id: 'Jadilah pelanggan seperti yang lain. Jangan mengaku sebagai pembelanja misteri, jangan memancing siapa pun, dan jangan pernah menyebut nama petugas. Mulai stopwatch di pintu dan foto pintu masuk dari luar.',
  ms: 'Jadilah pelanggan seperti orang lain. Jangan beritahu bahawa anda pembeli misteri, jangan provokasi sesiapa, dan jangan sekali-kali menamakan kakitangan. Mulakan jam randik di pintu dan ambil gambar pintu masuk dari luar.',
};

const whoAmI: Text = {
  en: 'A member of staff asks whether you are testing them. What do you do?',
  fi: 'Myyjä kysyy, testaatko sinä heitä. Mitä teet?',
  sv: 'En anställd frågar om du testar dem. Vad gör du?',
  lt: 'Darbuotojas klausia, ar jūs juos tikrinate. Ką darote?',
  id: 'Petugas bertanya apakah Anda sedang menguji mereka. Apa yang Anda lakukan?',
  ms: 'Kakitangan bertanya sama ada anda sedang menguji mereka. Apakah yang anda lakukan?',
};

const goOn: Text = {
  en: 'I go on as a customer and say nothing of it',
  fi: 'Jatkan asiakkaana enkä puhu siitä',
  sv: 'Jag fortsätter som kund och säger inget om det',
  lt: 'Lieku pirkėju ir apie tai nekalbu',
  id: 'Saya tetap menjadi pelanggan dan tidak membahasnya',
  ms: 'Saya teruskan sebagai pelanggan dan tidak menyebutnya',
};

const admit: Text = {
  en: 'I admit it and show my job',
  fi: 'Myönnän sen ja näytän tehtäväni',
  sv: 'Jag erkänner det och visar mitt uppdrag',
  lt: 'Prisipažįstu ir parodau savo užduotį',
  id: 'Saya mengakuinya dan menunjukkan tugas saya',
  ms: 'Saya mengaku dan menunjukkan tugasan saya',
};

const leave: Text = {
  en: 'I leave at once',
  fi: 'Lähden heti pois',
  sv: 'Jag går genast',
  lt: 'Iškart išeinu',
  id: 'Saya langsung pergi',
  ms: 'Saya terus beredar',
};

const callScenario: Text = {
  en: 'Your lamp flickers. Ask what to do, and whether it can be exchanged without the receipt.',
  fi: 'Valaisimesi vilkkuu. Kysy, mitä tehdä ja voiko sen vaihtaa ilman kuittia.',
  sv: 'Din lampa blinkar. Fråga vad du ska göra och om den kan bytas utan kvitto.',
  lt: 'Jūsų lempa mirga. Paklauskite, ką daryti ir ar ją galima pakeisti be čekio.',
  id: 'Lampu Anda berkedip. Tanyakan apa yang harus dilakukan dan apakah bisa ditukar tanpa struk.',
  ms: 'Lampu anda berkelip. Tanya apa yang perlu dibuat dan sama ada ia boleh ditukar tanpa resit.',
};

/** The right answer of the briefing's test. */
export const sampleTestAnswers = { asked_openly: 2 };

/** Visits to stores: with a test of the briefing, photos and a purchase that is paid back. */
export const storeVisitTerms: Terms = termsSchema.parse({
  visitsPerStore: 3,
  scenario,
  briefing,
  briefingTest: [
    {
      key: 'asked_openly',
      text: whoAmI,
      options: [
        { code: 1, label: admit },
        { code: sampleTestAnswers.asked_openly, label: goOn, correct: true },
        { code: 3, label: leave },
      ],
    },
  ],
  fee: 22,
  reimbursedUpTo: 10,
  minMinutes: 15,
  rotationDays: 30,
  selfAssign: true,
});

/** Calls to the call centres. */
export const callTerms: Terms = termsSchema.parse({
  visitsPerStore: 3,
  scenario: callScenario,
  fee: 8,
  rotationDays: 30,
  selfAssign: true,
});
