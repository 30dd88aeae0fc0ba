import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { firstReminderHour, termIsNear, waitsTooLong } from '../../domain/messages/reminder';
import { messagesKeptFrom } from '../../domain/messages/retention';
import { dutchDay, dutchHour } from '../../domain/shared/dutchDay';
import type { WorkItem } from '../../domain/work/workItem';
import type { Account, Clock, UnitOfWork } from '../ports';
import type { IsStopping } from '../worker/startWorker';
import { workOf } from '../work/workOf';
import { workReader } from '../work/workReader';
import { actorFor } from './actorFor';
import { tell } from './tell';

interface Deps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}

/** What one person has to be told. */
interface Reminder {
  readonly accountId: string;
  /** Something waits longer than the employer finds right. */
  readonly waits: boolean;
  /** What has a term that ends soon. */
  readonly terms: readonly WorkItem[];
}

/** So many people are looked at in one transaction; in between, others get their turn. */
const atOnce = 25;

/**
 * Once a day, in the morning: reminds people of what waits for them too long, in one message for everything and at most once in
 * the number of days of the settings, and of each term that ends soon, once. The day is claimed in the transaction that writes the
 * messages, so that two processes, or one that starts again, do not do it twice. Messages that were kept long enough go first.
 */
export function makeWriteReminders({ unitOfWork, library, clock }: Deps) {
  return async (isStopping: IsStopping): Promise<void> => {
    const at = clock.now().toISOString();
    if (dutchHour(at) < firstReminderHour) return;
    const today = dutchDay(at);
    for (const id of await unitOfWork.readDirectory((directory) => directory.organisationIds())) {
      const isTaken = await unitOfWork.read(id, ({ messages }) => messages.reminderDayIsTaken(today));
      if (!isTaken) await remindOrganisation(id, at, today, isStopping);
    }
  };

  async function remindOrganisation(
    organisationId: string,
    at: string,
    today: string,
    isStopping: IsStopping,
  ): Promise<void> {
    const people = await unitOfWork.read(organisationId, (repositories) => repositories.people.list());
    const active = people.filter((person) => person.active);
    const reminders: Reminder[] = [];
    for (let from = 0; from < active.length; from += atOnce) {
      if (isStopping()) return;
      reminders.push(...(await remindersFor(organisationId, active.slice(from, from + atOnce), at, today)));
    }
    await unitOfWork.write(organisationId, async (repositories) => {
      if (!(await repositories.messages.claimReminderDay(today))) return;
      const { personFile } = (await repositories.settings.current('bewaren')).content;
      await repositories.messages.removeBefore(messagesKeptFrom(at, personFile));
      for (const { accountId, waits, terms } of reminders) {
        const to = [accountId];
        for (const { kind, jobId, aboutId, dueOn } of terms) {
          const about = `${kind} ${aboutId} ${dueOn ?? ''}`;
          await tell(repositories, { kind: 'termijn', to, from: null, jobId, aboutId: about }, at);
        }
        if (waits) {
          await tell(repositories, { kind: 'herinnering', to, from: null, jobId: null, aboutId: today }, at);
        }
      }
    });
  }

  function remindersFor(
    organisationId: string,
    people: readonly Account[],
    at: string,
    today: string,
  ): Promise<readonly Reminder[]> {
    return unitOfWork.read(organisationId, async (repositories) => {
      const { messages, settings } = repositories;
      const { reminderDays } = (await settings.current('organisatie')).content;
      const reader = workReader(repositories, library, at);
      const found: Reminder[] = [];
      for (const person of people) {
        const items = await workOf(reader, await actorFor(repositories, person, at));
        const last = await messages.lastTold(person.id, 'herinnering');
        const rests = last !== null && !waitsTooLong({ since: last }, reminderDays, at);
        const waits = !rests && items.some((item) => waitsTooLong(item, reminderDays, at));
        const terms = items.filter((item) => termIsNear(item, today));
        if (waits || terms.length > 0) found.push({ accountId: person.id, waits, terms });
      }
      return found;
    });
  }
}
