import type { GivenSignature } from '../../../application/signing/signAsManager';
import type { DrawnSignature } from '../../../application/ports';
import type { Fault } from '../../../domain/shared/failure';

/** The signature of a form: what belongs to the way that was not chosen does not count. */
export function givenSignature(form: {
  readonly manier: 'typen' | 'tekenen';
  readonly naam: string;
  readonly tekening: DrawnSignature | null;
}): GivenSignature {
  return form.manier === 'typen'
    ? { typedName: form.naam, drawing: null }
    : { typedName: '', drawing: form.tekening ?? { strokes: [], aspect: 1 } };
}

/** An empty pad is told apart from a drawing that is too small. */
export function signFaults(faults: readonly Fault[], drawing: DrawnSignature | null): readonly Fault[] {
  return faults.map((fault) =>
    fault.field === 'tekening' && (drawing === null || drawing.strokes.length === 0)
      ? { field: 'tekening', problem: 'leeg' }
      : fault,
  );
}
