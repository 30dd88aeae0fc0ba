import type { WalkProgress } from '../../domain/grading/walkProgress';
import type { Action } from '../../domain/workflow/actions';
import type { JobStatus } from '../../domain/workflow/status';
import { onwardAction } from '../../domain/workflow/transitions';
import { counted } from '../shared/numbers';

/** What has to be done next with a functie. */
export type NextStep =
  | 'vragen'
  | 'zienswijzen'
  | 'advies-vragen'
  | 'niveau'
  | 'profiel'
  | 'aanbieden'
  | 'akkoord'
  | 'gezien'
  | 'weigering';

const actionByStep: Readonly<Record<NextStep, Action>> = {
  vragen: 'answer.save',
  zienswijzen: 'voice.decide',
  'advies-vragen': 'advice.request',
  niveau: 'level.set',
  profiel: 'profile.edit',
  aanbieden: 'sign.offer',
  akkoord: 'sign.agree',
  gezien: 'sign.seen',
  weigering: 'sign.withdraw',
};
const steps = Object.keys(actionByStep) as readonly NextStep[];

/** What has to be done next by the table, or null when the functie waits for nobody here. */
export function nextStepOf(status: JobStatus): NextStep | null {
  const action = onwardAction(status);
  return steps.find((step) => actionByStep[step] === action) ?? null;
}

/** What someone must be allowed to do for a step to be theirs. */
export function actionOf(step: NextStep): Action {
  return actionByStep[step];
}

const actions: Readonly<Record<NextStep, string>> = {
  vragen: 'Beantwoord de vragen',
  zienswijzen: 'Lees de zienswijzen, besluit erover en sluit de ronde',
  'advies-vragen': 'Controleer en vraag het advies',
  niveau: 'Bepaal het niveau',
  profiel: 'Maak het profiel',
  aanbieden: 'Laat het profiel tekenen',
  akkoord: 'Teken voor akkoord',
  gezien: 'Teken voor gezien',
  weigering: 'Bekijk waarom niet is getekend',
};

/** The next step as something to do: "Bepaal het niveau". */
export function nextAction(step: NextStep): string {
  return actions[step];
}

/** "4 van de 22 stappen klaar. Bij 2 antwoorden is twijfel." */
export function progressText({ done, total, doubts, stopped }: WalkProgress): string {
  const steps = stopped
    ? 'De vragen stoppen na de poortvragen.'
    : `${String(done)} van de ${String(total)} stappen klaar.`;
  return doubts === 0 ? steps : `${steps} ${doubtText(doubts)}`;
}

/** "Bij 2 antwoorden is twijfel." */
export function doubtText(doubts: number): string {
  return `Bij ${counted(doubts, 'antwoord', 'antwoorden')} is twijfel.`;
}
