/**
 * "Aanpassen" starts from the text that is there: the own text, when it is still empty, gets the original. Showing
 * and hiding is done by CSS.
 */
export function startSegments(root: ParentNode): void {
  for (const item of root.querySelectorAll<HTMLElement>('[data-segment]')) {
    item.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.value !== 'aanpassen') return;
      const own = item.querySelector('textarea');
      const original = item.querySelector('.fw-taak__tekst')?.textContent ?? '';
      if (own !== null && own.value.trim() === '') own.value = original.trim();
    });
  }
}
