/** What somebody can object to: that the description is not right, or that the level is not. */
export const objectionGrounds = ['beschrijving', 'niveau'] as const;
export type ObjectionGround = (typeof objectionGrounds)[number];

/** What the employer (or who is asked outside) says about one ground. `niet-ontvankelijk`: not looked at, for instance because it came too late. */
export const objectionVerdicts = ['gegrond', 'deels-gegrond', 'ongegrond', 'niet-ontvankelijk'] as const;
export type ObjectionVerdict = (typeof objectionVerdicts)[number];

/** How a step of the medewerker came in: here, or by letter, recorded by HR. */
export type StepWay = 'app' | 'papier';

/** What was done in an objection, in the words of who did it. Days are YYYY-MM-DD. */
export type ObjectionStep =
  /** The medewerker asks for a talk. */
  | { readonly kind: 'gesprek-gevraagd'; readonly words: string }
  /** The leidinggevende or HR tells how the talk went. */
  | {
      readonly kind: 'gesprek-gevoerd';
      readonly on: string;
      readonly outcome: 'eens' | 'niet-eens';
      readonly words: string;
    }
  | {
      readonly kind: 'bezwaar-gemaakt';
      readonly way: StepWay;
      /** The day on which it came in: the term of the employer begins. */
      readonly receivedOn: string;
      /** Why, by ground; at least one. */
      readonly grounds: Readonly<Partial<Record<ObjectionGround, string>>>;
      /** What the medewerker wants instead; may be empty. */
      readonly wish: string;
      /** Why it comes after the last day; null when it is in time. */
      readonly lateReason: string | null;
    }
  /** HR takes more time to decide, once. */
  | { readonly kind: 'termijn-verlengd'; readonly until: string; readonly words: string }
  | {
      readonly kind: 'besloten';
      readonly verdicts: Readonly<Partial<Record<ObjectionGround, ObjectionVerdict>>>;
      readonly words: string;
      /** Who gave advice, such as an internal committee; may be empty. */
      readonly advisedBy: string;
      /** The one who decides set the level as well. */
      readonly setTheLevel: boolean;
    }
  /** The medewerker went to somebody outside the organisation. */
  | { readonly kind: 'extern-gemeld'; readonly way: StepWay; readonly on: string; readonly where: string }
  | {
      readonly kind: 'extern-afgerond';
      readonly on: string;
      readonly verdict: ObjectionVerdict;
      readonly words: string;
    }
  /** The medewerker takes the question or objection back. */
  | { readonly kind: 'ingetrokken'; readonly way: StepWay; readonly words: string };

export type ObjectionStepKind = ObjectionStep['kind'];

export const objectionStepKinds = [
  'gesprek-gevraagd',
  'gesprek-gevoerd',
  'bezwaar-gemaakt',
  'termijn-verlengd',
  'besloten',
  'extern-gemeld',
  'extern-afgerond',
  'ingetrokken',
] as const satisfies readonly ObjectionStepKind[];

/** A step as it was taken. */
export interface TakenStep {
  /** 1 for the first of this objection. */
  readonly number: number;
  readonly step: ObjectionStep;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Longest text in a step, in characters. */
export const longestStepText = 5000;
/** Longest name of a place or a committee, in characters. */
export const longestStepLine = 200;

/** The grounds of an objection that was made, in a fixed order. */
export function groundsOf({
  grounds,
}: Pick<Extract<ObjectionStep, { kind: 'bezwaar-gemaakt' }>, 'grounds'>): readonly ObjectionGround[] {
  return objectionGrounds.filter((ground) => grounds[ground] !== undefined);
}
