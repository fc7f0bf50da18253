import type { InvitationWords } from '../invitation-words.js';

export const id: InvitationWords = {
  subject: 'Bagaimana kunjungan Anda ke {{store}}?',
  reminderSubject: 'Pendapat Anda tetap penting: {{store}}',
  greeting: 'Halo {{name}},',
  body: 'Terima kasih telah memilih {{organisation}}. Maukah Anda menceritakan pengalaman Anda? Hanya perlu sekitar dua menit, dan setiap jawaban dibaca oleh orang.',
  reminderBody:
    'Beberapa hari lalu kami menanyakan pengalaman Anda di {{store}}. Jika Anda punya dua menit, jawaban Anda membantu kami menjadi lebih baik. Kami tidak akan mengingatkan lagi.',
  button: 'Jawab pertanyaan',
  pressToRate: 'Pilih satu jawaban untuk memulai. Anda dapat mengubahnya di halaman berikutnya.',
  why: 'Anda menerima surat ini karena Anda pelanggan {{organisation}}.',
  unsubscribe: 'Jangan kirim survei lagi',
};
