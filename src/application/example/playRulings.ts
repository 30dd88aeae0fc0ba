import type { ExampleStory } from '../../domain/example/exampleStory';
import type { RulingWay } from '../../domain/ruling/ruling';
import { dutchDay } from '../../domain/shared/dutchDay';
import { isEstablished } from '../../domain/signing/copy';
import { rulingUseCases } from '../ruling/rulingUseCases';
import type { ExampleCast } from './exampleCast';
import type { FillExamplePorts } from './fillExample';

/** HR gives everyone of a functie the decision about the level; in the app the medewerker opens it. */
export async function playRulings(
  ports: FillExamplePorts,
  { redenen }: Pick<ExampleStory, 'redenen'>,
  jobId: string,
  way: RulingWay,
  cast: ExampleCast,
): Promise<void> {
  const { unitOfWork, clock, pause } = ports;
  const { hr } = cast;
  const ruling = rulingUseCases(ports);
  const copies = await unitOfWork.read(hr.organisationId, ({ signing }) => signing.copies(jobId));
  for (const copy of copies.filter(({ status }) => isEstablished(status))) {
    pause();
    const today = dutchDay(clock.now().toISOString());
    const { id } = await ruling.giveRuling(hr, {
      copyId: copy.id,
      contentSha256: copy.contentSha256,
      inForceFrom: today,
      way,
      handedOverOn: way === 'papier' ? today : '',
      explanation: redenen.besluit,
    });
    if (way === 'app') await ruling.viewRuling(cast.byAccount(copy.holderId), id);
  }
}
