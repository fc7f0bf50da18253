import type { NoticeText } from '../notice.js';

/** The link to a new password. */
export const resetTexts: Record<string, NoticeText> = {
  en: {
    subject: 'A new password for Candour',
    heading: 'Hello {{name}}',
    body: 'Someone, probably you, asked for a new password for {{organisation}} on Candour. Your present password works until you choose another.',
    button: 'Choose a new password',
    footnote: 'The link works once, for one day. If it was not you, you can ignore this mail.',
  },
  fi: {
    subject: 'Uusi salasana Candouriin',
    heading: 'Hei {{name}}',
    body: 'Joku, luultavasti sinä, pyysi uutta salasanaa organisaatioon {{organisation}} Candourissa. Nykyinen salasanasi toimii, kunnes valitset uuden.',
    button: 'Valitse uusi salasana',
    footnote: 'Linkki toimii kerran, yhden päivän ajan. Jos et pyytänyt sitä, voit jättää viestin huomiotta.',
  },
  sv: {
    subject: 'Ett nytt lösenord till Candour',
    heading: 'Hej {{name}}',
    body: 'Någon, troligen du, bad om ett nytt lösenord för {{organisation}} på Candour. Ditt nuvarande lösenord gäller tills du väljer ett annat.',
    button: 'Välj ett nytt lösenord',
    footnote: 'Länken fungerar en gång, i ett dygn. Om det inte var du kan du bortse från brevet.',
  },
  lt: {
    subject: 'Naujas „Candour“ slaptažodis',
    heading: 'Sveiki, {{name}}',
    body: 'Kažkas, tikriausiai jūs, paprašė naujo „{{organisation}}“ slaptažodžio sistemoje „Candour“. Dabartinis slaptažodis galioja, kol pasirinksite kitą.',
    button: 'Pasirinkti naują slaptažodį',
    footnote: 'Nuoroda veikia vieną kartą, vieną parą. Jei prašėte ne jūs, galite nekreipti dėmesio.',
  },
  id: {
    subject: 'Kata sandi baru untuk Candour',
    heading: 'Halo {{name}}',
    body: 'Seseorang, mungkin Anda, meminta kata sandi baru untuk {{organisation}} di Candour. Kata sandi Anda yang sekarang tetap berlaku sampai Anda memilih yang lain.',
    button: 'Pilih kata sandi baru',
    footnote: 'Tautan ini berlaku satu kali, selama satu hari. Jika bukan Anda, abaikan surat ini.',
  },
  ms: {
    subject: 'Kata laluan baharu untuk Candour',
    heading: 'Helo {{name}}',
    body: 'Seseorang, mungkin anda, meminta kata laluan baharu untuk {{organisation}} di Candour. Kata laluan semasa anda masih boleh digunakan sehingga anda memilih yang lain.',
    button: 'Pilih kata laluan baharu',
    footnote: 'Pautan ini boleh digunakan sekali, selama satu hari. Jika bukan anda, abaikan e-mel ini.',
  },
};
