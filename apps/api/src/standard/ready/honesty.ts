import type { Principle } from '../standard.js';

export const honesty: Principle = {
  key: 'honesty',
  name: {
    en: 'Honesty and realistic expectations',
    fi: 'Rehellisyys ja realistiset odotukset',
    sv: 'Ärlighet och realistiska förväntningar',
    lt: 'Sąžiningumas ir realūs lūkesčiai',
    id: 'Kejujuran dan harapan yang realistis',
    ms: 'Kejujuran dan jangkaan yang realistik',
  },
  promise: {
    en: 'We tell you from the start what can be done, even when it is bad news, and own up to our mistakes.',
    fi: 'Kerromme alusta asti, mitä voidaan tehdä, myös ikävät uutiset, ja myönnämme virheemme.',
    sv: 'Vi säger från början vad som går att göra, även när det är dåliga nyheter, och står för våra misstag.',
    lt: 'Iš pat pradžių sakome, ką galima padaryti, net jei žinia bloga, ir pripažįstame savo klaidas.',
    id: 'Sejak awal kami katakan apa yang bisa dilakukan, sekalipun kabar buruk, dan mengakui kesalahan kami.',
    ms: 'Sejak awal kami nyatakan apa yang boleh dilakukan, walaupun berita buruk, dan mengaku kesilapan kami.',
  },
  behaviours: {
    store: [
      {
        en: 'Promise only what the store can deliver.',
        fi: 'Lupaa vain se, mihin myymälä pystyy.',
        sv: 'Lova bara det som butiken kan hålla.',
        lt: 'Žadėkite tik tai, ką parduotuvė gali įvykdyti.',
        id: 'Janjikan hanya yang bisa dipenuhi toko.',
        ms: 'Janji hanya apa yang kedai boleh tunaikan.',
      },
      {
        en: 'Say plainly what a product does not do.',
        fi: 'Kerro suoraan, mihin tuote ei pysty.',
        sv: 'Säg rakt ut vad en vara inte klarar.',
        lt: 'Tiesiai pasakykite, ko prekė negali.',
        id: 'Katakan terus terang apa yang tidak bisa dilakukan produk.',
        ms: 'Nyatakan dengan jelas apa yang produk tidak boleh lakukan.',
      },
      {
        en: 'Admit a mistake at once and put it right.',
        fi: 'Myönnä virhe heti ja korjaa se.',
        sv: 'Erkänn ett misstag genast och rätta till det.',
        lt: 'Iškart pripažinkite klaidą ir ją ištaisykite.',
        id: 'Akui kesalahan seketika dan perbaiki.',
        ms: 'Akui kesilapan dengan segera dan betulkannya.',
      },
    ],
    call_centre: [
      {
        en: 'Say at the start what can be done and what cannot.',
        fi: 'Kerro heti aluksi, mitä voidaan tehdä ja mitä ei.',
        sv: 'Säg redan i början vad som går och inte går.',
        lt: 'Pradžioje pasakykite, ką galima padaryti ir ko ne.',
        id: 'Katakan di awal apa yang bisa dan tidak bisa dilakukan.',
        ms: 'Nyatakan pada awalnya apa yang boleh dan tidak boleh dilakukan.',
      },
      {
        en: 'Give a time that you can keep, not one that pleases.',
        fi: 'Anna aika, jonka voit pitää, ei sellaista, joka vain miellyttää.',
        sv: 'Ge en tid du kan hålla, inte en som bara låter bra.',
        lt: 'Nurodykite terminą, kurio galite laikytis, o ne tą, kuris patinka.',
        id: 'Berikan waktu yang bisa ditepati, bukan yang sekadar menyenangkan.',
        ms: 'Berikan masa yang boleh ditepati, bukan yang sekadar menyenangkan.',
      },
      {
        en: 'Correct an error on an account while the caller is on the line.',
        fi: 'Korjaa laskun tai tilin virhe puhelun aikana.',
        sv: 'Rätta ett fel på ett konto eller en faktura medan kunden är kvar i luren.',
        lt: 'Sąskaitos klaidą ištaisykite, kol skambinantysis dar prie telefono.',
        id: 'Perbaiki kekeliruan tagihan selagi penelepon masih tersambung.',
        ms: 'Betulkan kesilapan akaun semasa pemanggil masih di talian.',
      },
    ],
  },
  weight: 11,
  target: 80,
  retired: false,
  settings: ['store', 'call_centre'],
};
