import type { LetterWords } from '../letter-words.js';

export const ms: LetterWords = {
  subject: 'Bagaimanakah lawatan anda ke {{store}}?',
  reminderSubject: 'Pandangan anda masih penting: {{store}}',
  greeting: 'Helo {{name}},',
  body: 'Terima kasih kerana memilih {{organisation}}. Sudikah anda memberitahu kami pengalaman anda? Ia mengambil masa kira-kira dua minit, dan setiap jawapan dibaca oleh manusia.',
  reminderBody:
    'Beberapa waktu lalu kami menulis surat bertanyakan pengalaman anda di {{store}}. Jika anda mempunyai dua minit, jawapan anda membantu kami menjadi lebih baik. Jika jawapan anda sudah dihantar, terima kasih: tiada apa-apa lagi diperlukan.',
  onPaper: 'Di atas kertas: pangkah kotak pada helaian yang disertakan dan hantarkannya kembali kepada kami.',
  onWeb:
    'Atau di web: imbas kod ini dengan telefon, atau pergi ke alamat di bawah dan taip kod di bawahnya. Sila jawab sekali sahaja, mengikut cara yang anda suka.',
  anonymous:
    'Tinjauan ini tanpa nama. Nombor pada helaian bukan milik sesiapa: helaian dimasukkan ke dalam sampul tanpa disusun.',
  why: 'Anda menerima surat ini kerana anda pelanggan {{organisation}}.',
  noMore:
    'Jika anda tidak mahu lagi surat seperti ini, tulis kepada kami di alamat di atas dan nyatakan nombor pada tingkap sampul surat.',
};
