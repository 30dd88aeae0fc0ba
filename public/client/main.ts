import { Button, CharacterCount, createAll, ErrorSummary, PasswordInput, SkipLink } from 'govuk-frontend';
import { startAutosave } from './autosave';
import { startBusy } from './busy';
import { startSegments } from './segment';

createAll(Button);
createAll(ErrorSummary);
createAll(SkipLink);
createAll(CharacterCount, {
  i18n: {
    charactersUnderLimit: {
      one: 'Je kunt nog %{count} teken gebruiken.',
      other: 'Je kunt nog %{count} tekens gebruiken.',
    },
    charactersAtLimit: 'Je kunt geen tekens meer gebruiken.',
    charactersOverLimit: { one: 'Haal %{count} teken weg.', other: 'Haal %{count} tekens weg.' },
  },
});
createAll(PasswordInput, {
  i18n: {
    showPassword: 'Tonen',
    hidePassword: 'Verbergen',
    showPasswordAriaLabel: 'Wachtwoord tonen',
    hidePasswordAriaLabel: 'Wachtwoord verbergen',
    passwordShownAnnouncement: 'Je wachtwoord is zichtbaar.',
    passwordHiddenAnnouncement: 'Je wachtwoord is verborgen.',
  },
});

startSegments(document);
startBusy(document);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) startAutosave(form);

// A message about what was just changed is read first.
document.querySelector<HTMLElement>('[data-announce]')?.focus();

// A page that comes back from the browser's memory may hold an old revision.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});
