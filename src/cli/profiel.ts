import { writeFile } from 'node:fs/promises';
import { profileOfGrading } from '../application/profile/profileOfGrading';
import type { ProfileOfGrading } from '../application/profile/profileOfGrading';
import type { JobProfile } from '../domain/profile/profile';
import { outcomeLabel } from '../presentation/advice/labels';
import { buildProfileDocument } from '../presentation/document/buildProfileDocument';
import { CliBroken } from './cliServices';
import { CliRefusal, exitCode } from './command';
import type { Command } from './command';
import { messages } from './messages';
import { readGrading } from './readGrading';
import { codeOf } from './readJsonFile';

function refusalOf(path: string, problem: Extract<ProfileOfGrading, { ok: false }>): CliRefusal {
  return problem.problem === 'no-level'
    ? new CliRefusal([messages.noLevel(outcomeLabel(problem.outcome))])
    : new CliRefusal([messages.faultsIn(path), messages.noCatalogOfLevel(outcomeLabel(problem.level))]);
}

/** The profile with how many people the job leads, where the grading says so. */
function withLeads(profile: JobProfile, leadsCount: number | null): JobProfile {
  if (leadsCount === null) return profile;
  return { ...profile, organisatie: { ...profile.organisatie, leads: messages.leads(leadsCount) } };
}

/** Draws the functieprofiel of a grading, as a draft: what is missing stands as a line to fill in. */
export const profiel: Command = {
  words: ['profiel'],
  files: ['INDELING.json'],
  options: {
    uit: { type: 'string', value: 'BESTAND.pdf', required: true, does: 'waar het profiel komt te staan' },
  },
  does: 'maakt het functieprofiel als PDF, als concept',
  async run({ files: [path = ''], options }, services) {
    const target = String(options['uit']);
    const { indeling, bound, catalogs, receipt } = await readGrading(path, services);
    const { job, decision } = indeling;
    const made = profileOfGrading({ bound, receipt, job, decidedLevel: decision?.level ?? null });
    if (!made.ok) throw refusalOf(path, made);
    const drawn = await services.drawPdf(
      buildProfileDocument({
        organisationName: '',
        profile: withLeads(made.profile, job.leadsCount),
        level: made.level,
        catalog: made.catalog,
        catalogs,
        receipt,
        decision: decision === null ? null : { ...decision, by: null },
        leadsCount: job.leadsCount,
        draft: true,
        createdAt: services.clock.now().toISOString(),
      }),
    );
    if (drawn === 'tooLong') throw new CliRefusal([messages.tooLong]);
    if (drawn.unknownCharacters.length > 0)
      services.say(`${messages.unknownCharacters(drawn.unknownCharacters.join(' '))}\n`);
    await writeFile(target, drawn.bytes).catch((error: unknown) => {
      throw new CliBroken(messages.notWritten(target, codeOf(error)), { cause: error });
    });
    services.out(`${messages.written(target)}\n`);
    return exitCode.done;
  },
};
