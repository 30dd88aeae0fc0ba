import type { Response } from 'express';
import type { NowWords } from '../../presentation/jobs/nowText';
import { nowText } from '../../presentation/jobs/nowText';
import { urls } from '../urls';
import type { Link } from './shell';

/** What is to be done now with the functie of a page, and by whom. */
export interface NowStrip extends NowWords {
  readonly label: string;
  readonly whatLabel: string;
  readonly whoLabel: string;
  readonly road: Link;
}

type Ask = () => Promise<NowWords | null>;
const asks = new WeakMap<Response, Ask>();

/** Remembers how to ask; it is asked when the page is drawn, so that an act on the way there counts. */
export function setNow(res: Response, ask: Ask): void {
  asks.set(res, ask);
}

/** The strip of this response; null when its page is about no functie, or about none that the reader knows. */
export async function nowOf(res: Response): Promise<NowStrip | null> {
  const words = (await asks.get(res)?.()) ?? null;
  if (words === null) return null;
  return {
    ...words,
    label: nowText.label,
    whatLabel: nowText.what,
    whoLabel: nowText.who,
    road: { href: urls.weg(), label: nowText.road },
  };
}
