import type { ExampleJob, ExampleStory } from '../../domain/example/exampleStory';
import type { SectionContent, SectionId, SectionKind } from '../../domain/profile/profile';
import type { Job } from '../../domain/workflow/job';
import { revisionOf } from '../profile/profileFile';
import { profileUseCases } from '../profile/profileUseCases';
import type { ExampleCast } from './exampleCast';
import type { FillExamplePorts } from './fillExample';

/** Writes the profile of a functie of the story and finishes it. */
export async function playProfile(
  ports: FillExamplePorts,
  { profiel, inspanning }: ExampleStory,
  { medewerkers }: ExampleJob,
  { id, departmentId }: Pick<Job, 'id' | 'departmentId'>,
  cast: ExampleCast,
): Promise<void> {
  const [first] = medewerkers;
  const holder = first === undefined ? null : cast.person(first);
  const manager = await cast.managerOf({
    departmentId,
    holderIds: holder === null ? [] : [holder.accountId],
  });
  await change('gegevens', { inForceFrom: profiel.geldigVanaf, version: profiel.versie });
  await change('context', { ownContext: profiel.context });
  await change('organisatie', {
    managerName: manager.name,
    managerRole: profiel.functieLeidinggevende,
    holderName: holder?.name ?? '',
    leads: profiel.geeftLeidingAan,
  });
  await change('contacten', { internal: profiel.contactenBinnen, external: profiel.contactenBuiten });
  await change('omstandigheden', {
    mentaal: effort(inspanning.mentaal),
    emotioneel: effort(inspanning.emotioneel),
    fysiek: effort(inspanning.fysiek),
  });
  await finishProfile(ports, id, cast);

  function change(section: SectionId, part: Partial<SectionContent<SectionKind>>): Promise<void> {
    return changeSection(ports, id, section, part, cast);
  }
}

/** Writes what a profile of the story says about where the work is done anew. */
export function changeContext(
  ports: FillExamplePorts,
  jobId: string,
  ownContext: string,
  cast: ExampleCast,
): Promise<void> {
  return changeSection(ports, jobId, 'context', { ownContext }, cast);
}

async function changeSection(
  ports: FillExamplePorts,
  jobId: string,
  section: SectionId,
  part: Partial<SectionContent<SectionKind>>,
  { hr }: ExampleCast,
): Promise<void> {
  const profile = profileUseCases(ports);
  const file = await profile.viewProfile(hr, jobId);
  await profile.saveSection(hr, jobId, section, revisionOf(file, section), (current) => ({
    ...current,
    ...part,
  }));
}

/** Marks a profile of the story as ready; one with something open is a mistake of the story. */
export async function finishProfile(
  ports: FillExamplePorts,
  jobId: string,
  { hr }: ExampleCast,
): Promise<void> {
  const profile = profileUseCases(ports);
  const { mark, gaps } = await profile.checkProfile(hr, jobId);
  const [gap] = gaps;
  if (gap !== undefined) throw new Error(`the example leaves ${gap.sectionId}.${gap.field} open`);
  await profile.completeProfile(hr, jobId, mark);
}

function effort({ waarde, toelichting }: ExampleStory['inspanning']['mentaal']): {
  readonly value: 'geen' | 'wel';
  readonly explanation: string;
} {
  return { value: waarde, explanation: toelichting };
}
