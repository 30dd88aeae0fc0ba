import type { EmployerWords, GradingSettings } from '../../domain/grading/advice';
import type { Repositories } from '../ports';

/** What the employer chose about grading, as it holds now. */
export interface HouseRules {
  readonly settings: GradingSettings;
  readonly words: EmployerWords;
  /** Why the criterion about media does not apply here; null at a media company, or when nothing was said. */
  readonly notMediaReason: string | null;
}

/** The rules of the house as they hold now. A level that was set keeps its own (see `Receipt`). */
export async function houseRulesOf({ settings }: Pick<Repositories, 'settings'>): Promise<HouseRules> {
  const { content } = await settings.current('indelen');
  return {
    settings: { combinationRule: content.combinationRule },
    words: {
      anchors: (await settings.current('ijkpunten')).content,
      levelLabels: content.levelLabels,
    },
    notMediaReason: content.notMediaReason,
  };
}
