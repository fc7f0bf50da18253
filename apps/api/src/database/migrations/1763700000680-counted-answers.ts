import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questions that are counted have a base of people: `asked:…` cells hold how many answered and why others did not, and
 * `choice_counts` each code that was chosen, for scales, ease, 0 to 10 and yes/no without a score as well as for choices. What was
 * folded before is counted anew from the answers, once, here.
 */
export class CountedAnswers1763700000680 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table choice_counts add column extra_weight bigint not null default 0;
      alter table choice_counts no force row level security;
      alter table day_cells no force row level security;
      alter table month_cells no force row level security;
      alter table responses no force row level security;
      alter table unfolded no force row level security;
      alter table survey_versions no force row level security;
      delete from choice_counts where measure like 'item:%';

      create temporary table counted on commit drop as
      with asked as (
        select v.organisation_id, v.id as version, v.survey_id, q ->> 'key' as question, r ->> 'key' as row,
          coalesce(r, q) ?| array['measures', 'role', 'worth'] as scored, q ->> 'kind' as kind
        from survey_versions v
        cross join lateral jsonb_array_elements(v.definition -> 'blocks') b
        cross join lateral jsonb_array_elements(b -> 'questions') q
        left join lateral jsonb_array_elements(case when q ->> 'kind' = 'matrix' then q -> 'rows' end) r on true
        where v.definition ->> 'audience' is distinct from 'shopper'
      ), said as (
        select p.organisation_id, a.survey_id, 'asked:' || a.question || coalesce('.' || a.row, '') as measure,
          coalesce(p.store_id, '00000000-0000-0000-0000-000000000000') as store_id, p.channel, p.language,
          p.answered_on as day, p.weight_millionths as weight,
          case when a.row is null then p.record -> 'answers' -> a.question else p.record -> 'answers' -> a.question -> 'rows' -> a.row end
            as answer
        from asked a
        join responses p on p.organisation_id = a.organisation_id and p.survey_version_id = a.version
        where (a.kind in ('choice', 'choices') or (a.kind in ('scale', 'recommend', 'ease', 'yes_no', 'matrix') and not a.scored))
          and p.erased_at is null and not p.held
          and not exists (select 1 from unfolded u where u.organisation_id = p.organisation_id and u.response_id = p.id)
      )
      select *, answer -> 'value' as value, case when answer ? 'value' then null else coalesce(answer ->> 'empty', 'not_shown') end as empty
      from said;

      create temporary table bases on commit drop as
      select organisation_id, survey_id, measure, store_id, channel, language, day, count(*) filter (where empty is null) as n,
        coalesce(sum(weight) filter (where empty is null), 0)::bigint as weight,
        coalesce(sum(weight::numeric * weight) filter (where empty is null), 0) as squared_weight,
        count(*) filter (where empty = 'not_shown') as not_shown, count(*) filter (where empty = 'not_applicable') as not_applicable,
        count(*) filter (where empty = 'skipped') as skipped, count(*) filter (where empty = 'refused') as refused
      from counted group by organisation_id, survey_id, measure, store_id, channel, language, day;

      insert into day_cells (organisation_id, survey_id, measure, store_id, channel, language, day, ${sums})
      select organisation_id, survey_id, measure, store_id, channel, language, day, ${baseSums} from bases
      group by organisation_id, survey_id, measure, store_id, channel, language, day;
      insert into month_cells (organisation_id, survey_id, measure, store_id, channel, language, month, ${sums})
      select organisation_id, survey_id, measure, store_id, channel, language, date_trunc('month', day)::date, ${baseSums} from bases
      group by organisation_id, survey_id, measure, store_id, channel, language, date_trunc('month', day);

      insert into choice_counts (organisation_id, survey_id, measure, store_id, channel, language, day, code, n, extra_weight)
      select organisation_id, survey_id, measure, store_id, channel, language, day, code, count(*), sum(weight - 1000000)
      from counted cross join lateral (
        select distinct chosen::integer as code from jsonb_array_elements_text(case
          when jsonb_typeof(value) = 'number' then jsonb_build_array(value)
          when jsonb_typeof(value) = 'array' then value
          when value ? 'codes' then value -> 'codes'
          when value ? 'code' then jsonb_build_array(value -> 'code')
          else '[]' end) as chosen) as codes
      where empty is null
      group by organisation_id, survey_id, measure, store_id, channel, language, day, code;

      alter table choice_counts force row level security;
      alter table day_cells force row level security;
      alter table month_cells force row level security;
      alter table responses force row level security;
      alter table unfolded force row level security;
      alter table survey_versions force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Counts of people are not taken back: restore a backup instead.');
  }
}

const plain = [
  'sum',
  'sum_squares',
  'weighted_sum',
  'weighted_sum_squares',
  ...Array.from({ length: 11 }, (_, code) => `h${code}`),
];
const counted = ['n', 'weight', 'squared_weight', 'not_shown', 'not_applicable', 'skipped', 'refused'];
const sums = [...counted, ...plain].join(', ');
const baseSums = [...counted.map((name) => `sum(${name})`), ...plain.map(() => '0')].join(', ');
