import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import { viewVerdicts, type View, type ViewVerdict } from '../../domain/voice/voice';
import { choicesInOrder } from '../../domain/grading/weighedAnswer';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { Actor } from '../../domain/workflow/actor';
import { textsOf } from '../../domain/grading/receipt';
import { catalogsForJob } from '../grading/catalogsForJob';
import { by } from '../shared/by';
import { tooLong, type VoicePorts } from './askViews';
import { loadRound, refuseClosed } from './loadRound';

/** What somebody wrote on one point, with the revision that they have seen; 0: none yet. */
export interface GivenView {
  readonly point: string;
  /** Empty when nothing was picked. */
  readonly verdict: string;
  readonly text: string;
  /** A statement of the criterion; empty when none was picked. */
  readonly choice: string;
  readonly revision: number;
}

/**
 * Stores what somebody thinks of the points, all or none. A point on which nothing was filled in is left open. Refuses: who was not asked
 * (`not-found`), a closed round (`wrong-status`), faults (`invalid`), and a point that was changed elsewhere (`stale`, with what is stored).
 */
export function makeGiveView({ unitOfWork, library, clock }: VoicePorts) {
  return async (actor: Actor, roundId: string, given: readonly GivenView[]): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const loaded = await loadRound(repositories, actor, 'voice.give', roundId);
      const { round, job, askedAccountId, acted } = loaded;
      if (askedAccountId === null) refuse({ code: 'not-found', what: 'voice-round' });
      refuseClosed(loaded, 'voice.give');
      const answers = await repositories.answers.listForJob(job.id);
      const catalogs = textsOf(catalogsForJob(library, job, answers));
      refuseFaults(given.flatMap((view) => viewFaults(view, round.points, catalogs)));
      const stored = (await repositories.voices.views(roundId)).filter(
        ({ accountId }) => accountId === askedAccountId,
      );
      const refused: View[] = [];
      let changed = false;
      for (const view of given) {
        const before = stored.find(({ point }) => point === view.point);
        if (view.verdict === '' || same(before, view)) continue;
        const saved = await repositories.voices.saveView(roundId, view.revision, {
          accountId: askedAccountId,
          point: view.point,
          verdict: view.verdict as ViewVerdict,
          text: view.text.trim(),
          choice: view.choice === '' ? null : view.choice,
          givenAt: at,
        });
        if (saved !== null) changed = true;
        else if (before !== undefined) refused.push(before);
      }
      const [first] = refused;
      if (first !== undefined) {
        refuse({ code: 'stale', what: 'views', stored: refused, storedRevision: first.revision });
      }
      if (changed) {
        await repositories.audit.append(
          { kind: 'zienswijze-gegeven', jobId: job.id, roundId },
          by(actor, at, acted),
        );
      }
    });
  };
}

function same(before: View | undefined, view: GivenView): boolean {
  return (
    before?.verdict === view.verdict &&
    before.text === view.text.trim() &&
    (before.choice ?? '') === view.choice
  );
}

function viewFaults(view: GivenView, points: readonly string[], catalogs: GradingCatalogs): readonly Fault[] {
  const field = (part: string): string => `${view.point}.${part}`;
  if (!points.includes(view.point)) return [{ field: field('oordeel'), problem: 'onbekende-vraag' }];
  const criterion = catalogs.raster?.criteria.find(({ id }) => id === view.point);
  const choices = criterion === undefined ? [] : choicesInOrder(criterion);
  const known = viewVerdicts.some((verdict) => verdict === view.verdict);
  const wrote = view.text.trim() !== '' || view.choice !== '';
  return [
    ...(known || (view.verdict === '' && !wrote) ? [] : [{ field: field('oordeel'), problem: 'geen-keuze' }]),
    ...(known && view.verdict !== 'eens' && view.text.trim() === ''
      ? [{ field: field('tekst'), problem: 'uitleg-nodig' }]
      : []),
    ...tooLong(field('tekst'), view.text),
    ...(view.choice === '' || choices.includes(view.choice)
      ? []
      : [{ field: field('keuze'), problem: 'onbekende-keuze' }]),
  ];
}
