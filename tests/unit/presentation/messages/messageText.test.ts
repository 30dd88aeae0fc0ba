import { messageKinds } from '../../../../src/domain/messages/message';
import { messageMail, messageWords } from '../../../../src/presentation/messages/messageText';

const url = 'https://functies.voorbeeld.example/berichten';

describe.each(messageKinds)('a message of the kind %s', (kind) => {
  it('can be told with and without the name of a functie', () => {
    const { subject, text } = messageWords[kind];
    expect(subject('Accountmanager Noord')).toContain('Accountmanager Noord');
    expect(subject(null)).not.toContain('null');
    expect(text).toMatch(/\.$/);
  });

  it('is mailed without anything about anybody', () => {
    const { subject, text } = messageMail(kind, url);
    expect(text).toContain(url);
    expect(`${subject} ${text}`).not.toMatch(
      /niveau|functieprofiel|leidinggevende|medewerker|bezwaar|weiger/i,
    );
    // The words do not depend on who gets it or what it is about: there is nothing else to put in.
    expect(messageMail(kind, url)).toEqual({ subject, text });
    expect(text.replace(url, '')).not.toMatch(/\d/);
  });
});
