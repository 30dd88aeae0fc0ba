import * as jobMessages from '../../../../src/presentation/jobs/jobMessages';
import * as statusLabels from '../../../../src/presentation/jobs/statusLabels';
import * as whatNow from '../../../../src/presentation/jobs/whatNow';
import * as stoppedText from '../../../../src/presentation/walk/stoppedText';
import * as taskListText from '../../../../src/presentation/walk/taskListText';
import * as walkMessages from '../../../../src/presentation/walk/walkMessages';
import { findCopiedRuns } from '../../../support/bronnen/findCopiedRuns';

/** Every text in a set of messages, however deep; a text that is made from something is made from small numbers. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(textsIn);
}

const texts = [jobMessages, statusLabels, whatNow, stoppedText, taskListText, walkMessages]
  .flatMap(textsIn)
  .filter((text) => text.includes(' '));

const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.?!:])\s+/).map((sentence) => sentence.trim());

describe('the words of the pages', () => {
  it('are there', () => {
    expect(texts.length).toBeGreaterThan(150);
  });

  it('share no run of eleven words with a source', () => {
    expect(texts.flatMap((text) => findCopiedRuns(text))).toEqual([]);
  });

  it('stay at fifteen words a sentence', () => {
    const long = texts.flatMap(sentencesIn).filter((sentence) => sentence.split(/\s+/).length > 15);
    expect(long).toEqual([]);
  });

  it('avoid words that are hard, cold or about a person', () => {
    const avoided =
      /\b(succesvol|middels|indien|dient te|dienen te|oeps|s\.v\.p\.|ongeldig|u|uw|hij|zij|hem|haar|zijn of haar|m\/v)\b/i;
    expect(texts.filter((text) => avoided.test(text))).toEqual([]);
  });
});
