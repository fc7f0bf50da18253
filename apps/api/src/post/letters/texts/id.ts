import type { LetterWords } from '../letter-words.js';

export const id: LetterWords = {
  subject: 'Bagaimana kunjungan Anda ke {{store}}?',
  reminderSubject: 'Pendapat Anda tetap penting: {{store}}',
  greeting: 'Halo {{name}},',
  body: 'Terima kasih telah memilih {{organisation}}. Maukah Anda menceritakan pengalaman Anda? Hanya perlu sekitar dua menit, dan setiap jawaban dibaca oleh orang.',
  reminderBody:
    'Beberapa waktu lalu kami menyurati Anda tentang pengalaman di {{store}}. Jika Anda punya dua menit, jawaban Anda membantu kami menjadi lebih baik. Jika jawaban Anda sudah dikirim, terima kasih: tidak perlu apa-apa lagi.',
  onPaper: 'Di kertas: beri tanda silang pada kotak di lembar terlampir dan kirimkan kembali kepada kami.',
  onWeb:
    'Atau di web: pindai kode ini dengan ponsel, atau buka alamat di bawah ini dan ketik kode di bawahnya. Mohon jawab satu kali saja, dengan cara mana pun.',
  anonymous: 'Survei ini anonim. Nomor pada lembar bukan milik siapa pun: lembar dimasukkan ke amplop tanpa diurutkan.',
  why: 'Anda menerima surat ini karena Anda pelanggan {{organisation}}.',
  noMore:
    'Jika Anda tidak ingin lagi menerima surat seperti ini, tulislah kepada kami di alamat di atas dengan menyebutkan nomor pada jendela amplop.',
};
