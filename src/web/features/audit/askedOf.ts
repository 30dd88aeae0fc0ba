import type { LogQuestion } from '../../../application/audit/viewLog';
import { eventKinds } from '../../../presentation/audit/eventText';
import { logText } from '../../../presentation/audit/logText';
import { dayAfter, startOfDay, typedDay } from '../../../presentation/shared/dates';
import type { ErrorItem } from '../../shared/partials';
import { queryValue, type SignedInRequest } from '../../shared/requests';

/** Longer than any name; keeps a pasted page from becoming a query. */
const longestSearch = 200;

/** What was asked of the log, and what was typed to ask it. */
export interface Asked {
  readonly question: LogQuestion;
  readonly person: string;
  readonly day: string;
  readonly errors: readonly ErrorItem[];
}

/** The question in an address. A number or a kind that does not exist is left out. */
export function askedOf(req: SignedInRequest): Asked {
  const text = (name: string): string => (queryValue(req, name) ?? '').trim().slice(0, longestSearch);
  const day = text('dag');
  const date = day === '' ? null : typedDay(day);
  const before = Number(/^\d{1,12}$/.exec(text('voor'))?.[0] ?? Number.NaN);
  return {
    question: {
      kind: eventKinds.find((kind) => kind === text('soort')) ?? null,
      person: text('wie'),
      from: date === null ? null : startOfDay(date),
      until: date === null ? null : startOfDay(dayAfter(date)),
      before: Number.isNaN(before) ? null : before,
    },
    person: text('wie'),
    day,
    errors: day !== '' && date === null ? [{ message: logText.filter.wrongDay, href: '#dag' }] : [],
  };
}
