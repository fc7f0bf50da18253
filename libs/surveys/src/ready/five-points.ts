import type { Point } from '../definition/question.js';

/** Five points from very dissatisfied to very satisfied, each labelled. */
export const SATISFACTION: readonly Point[] = [
  {
    code: 1,
    label: {
      en: 'Very dissatisfied',
      fi: 'Erittäin tyytymätön',
      sv: 'Mycket missnöjd',
      lt: 'Labai nepatenkintas (-a)',
      id: 'Sangat tidak puas',
      ms: 'Sangat tidak puas hati',
    },
  },
  {
    code: 2,
    label: {
      en: 'Dissatisfied',
      fi: 'Tyytymätön',
      sv: 'Missnöjd',
      lt: 'Nepatenkintas (-a)',
      id: 'Tidak puas',
      ms: 'Tidak puas hati',
    },
  },
  {
    code: 3,
    label: {
      en: 'Neither satisfied nor dissatisfied',
      fi: 'En tyytyväinen enkä tyytymätön',
      sv: 'Varken nöjd eller missnöjd',
      lt: 'Nei patenkintas (-a), nei nepatenkintas (-a)',
      id: 'Antara puas dan tidak puas',
      ms: 'Antara puas hati dengan tidak puas hati',
    },
  },
  {
    code: 4,
    label: { en: 'Satisfied', fi: 'Tyytyväinen', sv: 'Nöjd', lt: 'Patenkintas (-a)', id: 'Puas', ms: 'Puas hati' },
  },
  {
    code: 5,
    label: {
      en: 'Very satisfied',
      fi: 'Erittäin tyytyväinen',
      sv: 'Mycket nöjd',
      lt: 'Labai patenkintas (-a)',
      id: 'Sangat puas',
      ms: 'Sangat puas hati',
    },
  },
];

/** Five points from very poor to very good, each labelled. */
export const QUALITY: readonly Point[] = [
  {
    code: 1,
    label: {
      en: 'Very poor',
      fi: 'Erittäin huono',
      sv: 'Mycket dåligt',
      lt: 'Labai blogai',
      id: 'Sangat buruk',
      ms: 'Sangat lemah',
    },
  },
  { code: 2, label: { en: 'Poor', fi: 'Huono', sv: 'Dåligt', lt: 'Blogai', id: 'Buruk', ms: 'Lemah' } },
  {
    code: 3,
    label: {
      en: 'Neither good nor poor',
      fi: 'Ei hyvä eikä huono',
      sv: 'Varken bra eller dåligt',
      lt: 'Nei gerai, nei blogai',
      id: 'Tidak baik dan tidak buruk',
      ms: 'Sederhana',
    },
  },
  { code: 4, label: { en: 'Good', fi: 'Hyvä', sv: 'Bra', lt: 'Gerai', id: 'Baik', ms: 'Baik' } },
  {
    code: 5,
    label: {
      en: 'Very good',
      fi: 'Erittäin hyvä',
      sv: 'Mycket bra',
      lt: 'Labai gerai',
      id: 'Sangat baik',
      ms: 'Sangat baik',
    },
  },
];
