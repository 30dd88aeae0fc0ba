/** Tells above the buttons of a form why saving stopped, and offers the way on. */
export function showNotice(form: HTMLFormElement, heading: string, text: string, wayOn: HTMLElement): void {
  form.querySelector('[data-save-notice]')?.remove();
  const notice = document.createElement('div');
  notice.className = 'fw-melding fw-melding--let';
  notice.dataset['saveNotice'] = '';
  notice.setAttribute('role', 'alert');
  const icon = document.querySelector('.fw-bewaard__mis .ic')?.cloneNode(true);
  const content = document.createElement('div');
  const title = document.createElement('h2');
  title.textContent = heading;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  const last = document.createElement('p');
  last.append(wayOn);
  content.append(title, paragraph, last);
  notice.append(...(icon ? [icon] : []), content);
  const buttons = form.querySelector('[data-submit-row]');
  if (buttons) buttons.before(notice);
  else form.append(notice);
}

/** Submits the form in the normal way: the server then shows both texts. */
export function conflictButton(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'submit';
  button.className = 'fw-linkknop';
  button.textContent = 'Bekijk beide teksten';
  return button;
}

/** The way back in. */
export function signInLink(href: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.className = 'govuk-link';
  link.textContent = 'Log opnieuw in';
  return link;
}
