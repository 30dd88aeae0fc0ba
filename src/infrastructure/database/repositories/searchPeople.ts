import { sql, type RawBuilder } from 'kysely';
import type { FoundPeople, PeopleFilter } from '../../../application/ports';
import type { Queries } from '../schema';
import { containsPattern, searchForm } from '../searchForm';
import { toAccount } from './accountRow';

/** Longer than any name; keeps a pasted page from becoming a query. */
const longestSearch = 200;

/** A part of the people of an organisation who fit the filter, by name. */
export async function searchPeople(
  db: Queries,
  organisationId: string,
  filter: PeopleFilter,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<FoundPeople> {
  const fitting = () => {
    let query = db
      .selectFrom('account')
      .leftJoin('plaatsing', (join) =>
        join
          .onRef('plaatsing.account_id', '=', 'account.id')
          .on('plaatsing.organisatie_id', '=', organisationId),
      )
      .where('account.organisatie_id', '=', organisationId)
      .where('account.id', 'not in', (erased) =>
        erased
          .selectFrom('wissing')
          .select('wissing.account_id')
          .where('wissing.organisatie_id', '=', organisationId),
      );
    for (const word of wordsOf(filter.text ?? '')) query = query.where(holds(word));
    if (filter.active !== undefined) query = query.where('account.actief', '=', filter.active ? 1 : 0);
    if (filter.role !== undefined) {
      const { role } = filter;
      query = query.where(
        sql<boolean>`exists (select 1 from json_each(account.rollen) where json_each.value = ${role})`,
      );
    }
    if (filter.departmentIds !== undefined)
      query = query.where('plaatsing.afdeling_id', 'in', filter.departmentIds);
    return query;
  };
  const { total } = await fitting()
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await fitting()
    .selectAll('account')
    .select('plaatsing.afdeling_id')
    .orderBy(sql`zoekvorm(account.naam)`)
    .orderBy('account.id')
    .limit(limit)
    .offset(skip)
    .execute();
  return { total, people: rows.map((row) => ({ ...toAccount(row), departmentId: row.afdeling_id })) };
}

function wordsOf(text: string): readonly string[] {
  return searchForm(text.slice(0, longestSearch)).split(' ').filter(Boolean);
}

function holds(word: string): RawBuilder<boolean> {
  const pattern = containsPattern(word);
  return sql<boolean>`(account.e_mail_zoek like ${pattern} escape '\\' or account.personeelsnummer like ${pattern} escape '\\'
    or zoekvorm(account.naam) like ${pattern} escape '\\')`;
}
