import type { Response } from 'express';
import { shellOf } from './shell';

/** With the menu for who is signed in, without it for who is not. */
export function pageLayout(res: Response): 'main' | 'plain' {
  return shellOf(res).user === null ? 'plain' : 'main';
}
