/** The point that is about the functie as a whole; every other point is the id of a criterion. */
export const wholeFunction = 'beschrijving';

/** Whether somebody agrees with what stands there. */
export const viewVerdicts = ['eens', 'niet-helemaal', 'anders'] as const;
export type ViewVerdict = (typeof viewVerdicts)[number];

/** As whom somebody is asked. */
export type AskedAs = 'leidinggevende' | 'medewerker';

/** Somebody whose view (zienswijze) is asked. */
export interface AskedPerson {
  readonly accountId: string;
  readonly as: AskedAs;
}

/** What stood as the answer of HR on a point when the round was closed. */
export interface AnswerAtClose {
  readonly point: string;
  readonly choice: string | null;
  readonly reason: string;
}

/** One time that views on a functie are asked. Nothing in it changes after it was closed. Moments are ISO 8601, UTC. */
export interface VoiceRound {
  readonly id: string;
  readonly jobId: string;
  readonly question: string;
  /** What a view is asked on, in the order of the page. */
  readonly points: readonly string[];
  /** YYYY-MM-DD; null when no day was named. A view can be given after it as long as the round is open. */
  readonly dueOn: string | null;
  readonly asked: readonly AskedPerson[];
  readonly openedBy: string;
  readonly openedAt: string;
  readonly closed: {
    readonly by: string;
    readonly at: string;
    readonly answers: readonly AnswerAtClose[];
  } | null;
}

/** What one person wrote on one point. */
export interface View {
  readonly accountId: string;
  readonly point: string;
  readonly verdict: ViewVerdict;
  readonly text: string;
  /** Which statement fits best, by the writer; null when none was picked. */
  readonly choice: string | null;
  /** 1 at the first save. */
  readonly revision: number;
  readonly givenAt: string;
}

/** What HR decides on a point, and why. */
export interface PointDecision {
  readonly point: string;
  readonly text: string;
  readonly revision: number;
  readonly decidedBy: string;
  readonly decidedAt: string;
}

/** Longest question, view or decision, in characters. */
export const longestVoice = 1000;

/** Whether a view differs from the answer of HR: the writer does not agree, or holds another statement for the right one. */
export function differs(view: Pick<View, 'verdict' | 'choice'>, ownChoice: string | null): boolean {
  return view.verdict !== 'eens' || (view.choice !== null && view.choice !== ownChoice);
}

/** The points on which somebody differs and nothing was decided yet; without them a round can be closed. */
export function pointsToDecide(
  points: readonly string[],
  views: readonly Pick<View, 'point' | 'verdict' | 'choice'>[],
  ownChoices: ReadonlyMap<string, string>,
  decisions: readonly Pick<PointDecision, 'point' | 'text'>[],
): readonly string[] {
  return points.filter(
    (point) =>
      views.some((view) => view.point === point && differs(view, ownChoices.get(point) ?? null)) &&
      !decisions.some((decision) => decision.point === point && decision.text !== ''),
  );
}
