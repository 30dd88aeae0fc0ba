import type { StatusTone } from './autosaveMachine';

const tones: Readonly<Record<StatusTone, string>> = {
  bewaard: 'fw-bewaard--bewaard',
  open: 'fw-bewaard--niet-bewaard',
  mis: 'fw-bewaard--mis',
};

/** Shows in the strip whether the work is stored; only what is announced reaches a screen reader by itself. */
export function showStatus(tone: StatusTone, text: string, announce: boolean): void {
  const status = document.querySelector('[data-save-status]');
  const words = status?.querySelector('[data-save-text]');
  if (!status || !words) return;
  status.classList.remove(...Object.values(tones));
  status.classList.add(tones[tone]);
  words.textContent = text;
  const announcement = document.querySelector('[data-save-announcement]');
  if (announcement) announcement.textContent = announce ? text : '';
}
