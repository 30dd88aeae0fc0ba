import type { ObjectionVerdict, TakenStep } from '../objection/objectionStep';

const upheld: readonly ObjectionVerdict[] = ['gegrond', 'deels-gegrond'];

/**
 * Whether an objection gives cause to grade again, after a moment (ISO 8601, UTC): a talk ended in agreement, or a ground was upheld, at
 * least in part. Then nobody has to wait for a year to pass.
 */
export function objectionOpensLevel(steps: readonly TakenStep[], after: string): boolean {
  return steps.some(({ step, at }) => {
    if (at <= after) return false;
    if (step.kind === 'gesprek-gevoerd') return step.outcome === 'eens';
    if (step.kind === 'besloten')
      return Object.values(step.verdicts).some((verdict) => upheld.includes(verdict));
    return step.kind === 'extern-afgerond' && upheld.includes(step.verdict);
  });
}
