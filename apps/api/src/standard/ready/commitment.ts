import type { Principle } from '../standard.js';

export const commitment: Principle = {
  key: 'commitment',
  name: { en: 'Commitment', fi: 'Sitoutuminen', sv: 'Åtagande', lt: 'Įsipareigojimas', id: 'Komitmen', ms: 'Komitmen' },
  promise: {
    en: 'What we promise happens, and in the agreed time.',
    fi: 'Se, minkä lupaamme, tapahtuu, ja sovitussa ajassa.',
    sv: 'Det vi lovar blir gjort, och i avtalad tid.',
    lt: 'Ką pažadame, padarome, ir sutartu laiku.',
    id: 'Yang kami janjikan terlaksana, dalam waktu yang disepakati.',
    ms: 'Apa yang kami janjikan ditunaikan, dalam masa yang dipersetujui.',
  },
  behaviours: {
    store: [
      {
        en: 'Write every promise down, with a name and a day.',
        fi: 'Kirjaa jokainen lupaus, nimi ja päivä mukaan.',
        sv: 'Skriv upp varje löfte, med namn och dag.',
        lt: 'Kiekvieną pažadą užrašykite su vardu ir diena.',
        id: 'Catat setiap janji, dengan nama dan tanggal.',
        ms: 'Catat setiap janji, dengan nama dan tarikh.',
      },
      {
        en: 'Have what was ordered or set aside ready on the day.',
        fi: 'Pidä tilattu tai varattu valmiina sovittuna päivänä.',
        sv: 'Ha det beställda eller undanlagda klart på utsatt dag.',
        lt: 'Užsakytą ar atidėtą prekę paruoškite sutartą dieną.',
        id: 'Siapkan pesanan atau titipan pada hari yang dijanjikan.',
        ms: 'Sediakan pesanan atau barang simpanan pada hari yang dijanjikan.',
      },
      {
        en: 'Tell the customer before the time is up if it cannot be kept.',
        fi: 'Kerro asiakkaalle ennen määräaikaa, jos se ei pidä.',
        sv: 'Säg till kunden innan tiden gått ut om den inte kan hållas.',
        lt: 'Jei termino nespėjate, praneškite klientui, kol jis dar nepasibaigė.',
        id: 'Beri tahu pelanggan sebelum waktunya habis bila tidak bisa ditepati.',
        ms: 'Maklumkan kepada pelanggan sebelum masanya tamat jika tidak dapat ditepati.',
      },
    ],
    call_centre: [
      {
        en: 'Call back when you said you would.',
        fi: 'Soita takaisin silloin, kun lupasit.',
        sv: 'Ring tillbaka när du sade att du skulle göra det.',
        lt: 'Perskambinkite tada, kada pažadėjote.',
        id: 'Telepon kembali pada waktu yang dijanjikan.',
        ms: 'Telefon semula pada masa yang dijanjikan.',
      },
      {
        en: 'Answer every e-mail within the agreed time.',
        fi: 'Vastaa jokaiseen sähköpostiin sovitussa ajassa.',
        sv: 'Svara på varje e-post inom avtalad tid.',
        lt: 'Į kiekvieną el. laišką atsakykite per sutartą laiką.',
        id: 'Balas setiap surel dalam waktu yang disepakati.',
        ms: 'Balas setiap e-mel dalam masa yang dipersetujui.',
      },
      {
        en: 'Finish the review of an account within the days agreed, and say so.',
        fi: 'Saata asian tarkistus päätökseen sovituissa päivissä ja kerro siitä.',
        sv: 'Slutför granskningen inom de avtalade dagarna och berätta det.',
        lt: 'Sąskaitos patikrinimą užbaikite per sutartas dienas ir apie tai praneškite.',
        id: 'Selesaikan pemeriksaan akun dalam hari yang disepakati, dan kabarkan.',
        ms: 'Selesaikan semakan akaun dalam tempoh yang dipersetujui, dan maklumkan.',
      },
    ],
  },
  weight: 12,
  target: 80,
  retired: false,
  settings: ['store', 'call_centre'],
};
