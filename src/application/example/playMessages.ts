import type { Actor } from '../../domain/workflow/actor';
import { messageUseCases } from '../messages/messageUseCases';
import { makeWriteReminders } from '../messages/writeReminders';
import type { FillExamplePorts } from './fillExample';

/**
 * What people did with their messages: everyone but who began read the older half of theirs. Then the morning comes on which the
 * program reminds people of what waits.
 */
export async function playMessages(
  { unitOfWork, library, clock, pause }: FillExamplePorts,
  first: Actor,
  people: readonly Actor[],
): Promise<void> {
  const messages = messageUseCases({ unitOfWork, clock });
  for (const person of people.filter(({ accountId }) => accountId !== first.accountId)) {
    const { messages: all } = await messages.viewMessages(person);
    const middle = all[Math.floor(all.length / 2)];
    if (middle !== undefined) await messages.readAll(person, middle.number);
  }
  pause();
  await makeWriteReminders({ unitOfWork, library, clock })(() => false);
}
