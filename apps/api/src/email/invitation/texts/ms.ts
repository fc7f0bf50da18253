import type { InvitationWords } from '../invitation-words.js';

export const ms: InvitationWords = {
  subject: 'Bagaimana lawatan anda ke {{store}}?',
  reminderSubject: 'Pandangan anda masih penting: {{store}}',
  greeting: 'Helo {{name}},',
  body: 'Terima kasih kerana memilih {{organisation}}. Sudikah anda menceritakan pengalaman anda? Ia mengambil masa kira-kira dua minit, dan setiap jawapan dibaca oleh manusia.',
  reminderBody:
    'Beberapa hari lalu kami bertanya tentang pengalaman anda di {{store}}. Jika anda ada dua minit, jawapan anda membantu kami menjadi lebih baik. Kami tidak akan mengingatkan lagi.',
  button: 'Jawab soalan',
  pressToRate: 'Pilih satu jawapan untuk bermula. Anda boleh mengubahnya pada halaman seterusnya.',
  why: 'Anda menerima e-mel ini kerana anda pelanggan {{organisation}}.',
  unsubscribe: 'Tiada lagi tinjauan, terima kasih',
};
