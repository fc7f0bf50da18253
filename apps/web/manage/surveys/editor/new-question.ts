import type { Definition, Language, Question, QuestionKind, Text } from '#surveys';

export const questionKinds: QuestionKind[] = [
  'scale',
  'recommend',
  'ease',
  'choice',
  'choices',
  'matrix',
  'yes_no',
  'short_text',
  'long_text',
  'number',
  'date',
  'statement',
];

const empty: Text = {};

const agreement: Record<Language, [string, string]> = {
  en: ['Strongly disagree', 'Strongly agree'],
  fi: ['Täysin eri mieltä', 'Täysin samaa mieltä'],
  sv: ['Instämmer inte alls', 'Instämmer helt'],
  lt: ['Visiškai nesutinku', 'Visiškai sutinku'],
  id: ['Sangat tidak setuju', 'Sangat setuju'],
  ms: ['Sangat tidak setuju', 'Sangat setuju'],
};

const labels = (end: 0 | 1, languages: readonly Language[]): Text =>
  Object.fromEntries(languages.map((language) => [language, agreement[language][end]]));

function fivePoints(languages: readonly Language[]) {
  return [1, 2, 3, 4, 5].map((code) => {
    if (code === 1) return { code, label: labels(0, languages) };
    return code === 5 ? { code, label: labels(1, languages) } : { code };
  });
}

/** A question of a kind, as the last one of its kind was asked: with its scale or options' kind and its ticks, and no words of its own. */
export function newQuestion(kind: QuestionKind, key: string, definition: Definition): Question {
  const last = definition.blocks.flatMap(({ questions }) => questions).findLast((question) => question.kind === kind);
  const fresh = emptyQuestion(kind, key, definition.languages);
  return last === undefined ? fresh : ({ ...fresh, ...asAskedLast(last) } as Question);
}

/** What one question of a kind hands on to the next: never its words, its condition, or a role that only one can have. */
function asAskedLast(last: Question): Partial<Question> {
  if (last.kind === 'statement') return {};
  const { required, allowNotApplicable, allowRefuse } = last;
  const flags = {
    ...(required && { required }),
    ...(allowNotApplicable && { allowNotApplicable }),
    ...(allowRefuse && { allowRefuse }),
  };
  return last.kind === 'scale' || last.kind === 'matrix' ? { ...flags, points: last.points } : flags;
}

function emptyQuestion(kind: QuestionKind, key: string, languages: readonly Language[]): Question {
  const base = { key, text: empty };
  switch (kind) {
    case 'scale':
      return { ...base, kind, points: fivePoints(languages) };
    case 'choice':
    case 'choices':
      return { ...base, kind, options: [1, 2].map((code) => ({ code, label: empty })) };
    case 'matrix':
      return { ...base, kind, points: fivePoints(languages), rows: [{ key: 'row_1', text: empty }] };
    case 'timed':
      return { ...base, kind, fullAt: 30, zeroAt: 120 };
    default:
      return { ...base, kind };
  }
}
