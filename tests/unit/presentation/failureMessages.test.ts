import { actions } from '../../../src/domain/workflow/actions';
import { statusAllows } from '../../../src/domain/workflow/transitions';
import { jobStatuses } from '../../../src/domain/workflow/status';
import { failureText, failureTexts } from '../../../src/presentation/failureMessages';

describe('the words for what went wrong', () => {
  const sentences = Object.values(failureTexts).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.?!])\s+/)),
  );

  it.each(sentences)('are short and plain: %s', (sentence) => {
    expect(sentence.split(' ').length).toBeLessThanOrEqual(17);
    expect(sentence).toMatch(/[.?!]$/);
    expect(sentence).not.toMatch(/succesvol|middels|indien|dient|oeps|ongeldig|s\.v\.p\./i);
  });

  it('explain every action that a status can refuse', () => {
    const general = failureText('wrong-status');
    const refusable = actions.filter((action) => jobStatuses.some((status) => !statusAllows(action, status)));
    const explained = refusable.filter((action) => failureText('wrong-status', { action }) !== general);
    expect(explained).toEqual(refusable);
    const own = refusable.filter(
      (action) => failureText('wrong-status', { action }).paragraphs !== general.paragraphs,
    );
    expect(own).toEqual(refusable);
  });
});
