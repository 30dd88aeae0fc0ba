/** What takes a while says so: once the form is sent, its button tells that the work goes on. */
export function startBusy(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-busy]')) {
    form.addEventListener('submit', () => {
      const button = form.querySelector<HTMLButtonElement>('[data-submit-row] button');
      if (button === null) return;
      const status = document.createElement('span');
      status.setAttribute('role', 'status');
      status.className = 'fw-zacht';
      button.after(status);
      button.classList.add('fw-wacht');
      status.textContent = form.dataset['busy'] ?? '';
    });
  }
}
