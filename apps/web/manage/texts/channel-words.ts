import { inLanguage } from './in-language';
import type { Language } from './language';

/** Every way in which somebody is asked, and from where answers come, by its key. */
const words = {
  email: { en: 'E-mail', fi: 'Sähköposti', sv: 'E-post', lt: 'El. paštas', id: 'Email', ms: 'E-mel' },
  phone: { en: 'Telephone', fi: 'Puhelin', sv: 'Telefon', lt: 'Telefonas', id: 'Telepon', ms: 'Telefon' },
  automated_call: {
    en: 'Automated call',
    fi: 'Automaattinen puhelu',
    sv: 'Automatiskt samtal',
    lt: 'Automatinis skambutis',
    id: 'Panggilan otomatis',
    ms: 'Panggilan automatik',
  },
  post: { en: 'Letter', fi: 'Kirje', sv: 'Brev', lt: 'Laiškas', id: 'Surat', ms: 'Surat' },
  paper: { en: 'Paper', fi: 'Paperi', sv: 'Papper', lt: 'Popierius', id: 'Kertas', ms: 'Kertas' },
  web: { en: 'Web link', fi: 'Verkkolinkki', sv: 'Webblänk', lt: 'Nuoroda', id: 'Tautan web', ms: 'Pautan web' },
  import: { en: 'Import', fi: 'Tuonti', sv: 'Import', lt: 'Importas', id: 'Impor', ms: 'Import' },
  visit: {
    en: 'Mystery shopping',
    fi: 'Haamuasiointi',
    sv: 'Mystery shopping',
    lt: 'Slaptasis pirkimas',
    id: 'Belanja misteri',
    ms: 'Beli-belah misteri',
  },
};

export const channelWords = (language: Language) => inLanguage(words, language);
