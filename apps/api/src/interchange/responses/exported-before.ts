import { canonicalText, type CanonicalRecord } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import type { TableRow } from '../../files/lists/read-table.js';
import type { HandIn } from '../../responses/hand-in.js';
import type { ResponseRowContext } from './read-response-row.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is stored of a response; its weight in millionths. */
interface Stored {
  record: CanonicalRecord;
  weight: number;
}

/** Responses that rows of an export of one's own are about: they are here already, whatever key they came under. */
export class ExportedBefore {
  private constructor(
    private readonly keyColumn: string,
    private readonly stored: ReadonlyMap<string, Stored>,
    private readonly saysWeights: boolean,
  ) {}

  static async among(
    tx: Transaction,
    rows: readonly TableRow[],
    { mapping }: ResponseRowContext,
  ): Promise<ExportedBefore> {
    const column = mapping.submissionKey ?? '';
    const ids = rows.map(({ cells }) => cells[column] ?? '').filter((id) => uuid.test(id));
    const found = await tx.query<Stored & { id: string }>(
      `select id, record, weight_millionths as weight from responses where organisation_id = $1 and id = any($2::uuid[]) and survey_version_id = $3
         and erased_at is null`,
      [tx.organisationId, ids, mapping.surveyVersionId],
    );
    const stored = new Map(found.map(({ id, ...rest }) => [id, rest]));
    return new ExportedBefore(column, stored, mapping.weight !== undefined);
  }

  /** Whether a row says what is stored; null where it is about none of these responses. */
  compare({ cells }: TableRow, { answers, weight = 1 }: HandIn): boolean | null {
    const found = this.stored.get(cells[this.keyColumn] ?? '');
    if (found === undefined) return null;
    const { record } = found;
    if (this.saysWeights && Math.round(weight * 1_000_000) !== found.weight) return false;
    const told = Object.entries(answers as Record<string, unknown>);
    return told.every(([key, answer]) => {
      const [question = '', row] = key.split('.');
      const whole = record.answers[question];
      const stored = row === undefined || whole === undefined || !('rows' in whole) ? whole : whole.rows[row];
      return plain(answer) === plain(stored ?? { empty: 'skipped' });
    });
  }
}

/** An answer as text, without blanks around what was written: files lose them. */
function plain(answer: unknown): string {
  return canonicalText(answer as Parameters<typeof canonicalText>[0]).replaceAll(/"\s+|\s+"/g, '"');
}
