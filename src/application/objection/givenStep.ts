import type { ObjectionGround, ObjectionVerdict } from '../../domain/objection/objectionStep';

/** A step as somebody fills it in. Days are YYYY-MM-DD as typed, checked by `stepFaults`; a text that does not belong to the step is left out. */
export type GivenStep =
  | { readonly kind: 'gesprek-gevraagd'; readonly words: string }
  | {
      readonly kind: 'gesprek-gevoerd';
      readonly on: string;
      readonly outcome: 'eens' | 'niet-eens' | null;
      readonly words: string;
    }
  | {
      readonly kind: 'bezwaar-gemaakt';
      readonly grounds: readonly ObjectionGround[];
      readonly reasons: Readonly<Record<ObjectionGround, string>>;
      readonly wish: string;
      readonly lateReason: string;
      /** The day on which a letter came in; looked at for HR only. */
      readonly receivedOn: string;
    }
  | { readonly kind: 'termijn-verlengd'; readonly until: string; readonly words: string }
  | {
      readonly kind: 'besloten';
      readonly verdicts: Readonly<Partial<Record<ObjectionGround, ObjectionVerdict>>>;
      readonly words: string;
      readonly advisedBy: string;
    }
  | { readonly kind: 'extern-gemeld'; readonly on: string; readonly where: string }
  | {
      readonly kind: 'extern-afgerond';
      readonly on: string;
      readonly verdict: ObjectionVerdict | null;
      readonly words: string;
    }
  | { readonly kind: 'ingetrokken'; readonly words: string };
