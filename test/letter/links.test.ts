import assert from 'node:assert/strict';
import { toGmail, toOutlookPersonal, toOutlookWork } from '../../src/letter/compose-links.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { sanitiseLetter } from '../../src/letter/mail/sanitise-letter.ts';
import { toMailto } from '../../src/letter/mailto.ts';

const letter: Letter = {
  to: 'Nicole <n+jobs@example.com>; b@example.com',
  cc: 'c@example.com',
  subject: 'Re: R&D? 100% #1',
  body: 'Dear Zoë,\n\n1 + 1 = 2',
};
const addresses = 'n%2Bjobs%40example.com%2Cb%40example.com';
const subject = 'Re%3A%20R%26D%3F%20100%25%20%231';
const body = 'Dear%20Zo%C3%AB%2C%0D%0A%0D%0A1%20%2B%201%20%3D%202';

describe('links', () => {
  it('to the mail program follow RFC 6068', () => {
    assert.equal(
      toMailto(letter),
      `mailto:n%2Bjobs@example.com,b@example.com?cc=c%40example.com&subject=${subject}&body=${body}`,
    );
  });

  it('to mail services name the fields as these do', () => {
    assert.equal(
      toGmail(sanitiseLetter(letter)),
      `https://mail.google.com/mail/?view=cm&fs=1&to=${addresses}&cc=c%40example.com&su=${subject}&body=${body}`,
    );
    const fields = `to=${addresses}&cc=c%40example.com&subject=${subject}&body=${body}`;
    assert.equal(
      toOutlookWork(sanitiseLetter(letter)),
      `https://outlook.office.com/mail/deeplink/compose?${fields}`,
    );
    assert.equal(
      toOutlookPersonal(sanitiseLetter(letter)),
      `https://outlook.live.com/mail/0/deeplink/compose?${fields}`,
    );
  });

  it('have nothing in them that a browser or VS Code would write in another way', () => {
    const hostile = { to: "o'hara@example.com", subject: "It's [1] <2> {3} |4| ^5 `6", body: '\\ "\'" é' };
    for (const link of [toMailto, toGmail, toOutlookWork, toOutlookPersonal])
      assert.match(link(sanitiseLetter(hostile)), /^(?:mailto:|https:\/\/)[\w!()*~.%&?=@,/-]+$/);
  });

  it('leave out what is not there', () => {
    assert.equal(toMailto({ subject: '', body: 'b' }), 'mailto:?body=b');
    assert.equal(toMailto({ to: 'n@example.com', subject: '', body: '' }), 'mailto:n@example.com');
    assert.equal(
      toGmail(sanitiseLetter({ subject: '', body: '' })),
      'https://mail.google.com/mail/?view=cm&fs=1',
    );
    assert.equal(
      toOutlookWork(sanitiseLetter({ subject: '', body: '' })),
      'https://outlook.office.com/mail/deeplink/compose',
    );
  });

  it('name hidden recipients only where the letter does', () => {
    assert.equal(
      toMailto({ bcc: 'b@example.com', subject: '', body: 'b' }),
      'mailto:?bcc=b%40example.com&body=b',
    );
    assert.equal(
      toMailto({ to: 'n@example.com', subject: 's&bcc=e@example.com\r\nBcc: e@example.com', body: '' }),
      'mailto:n@example.com?subject=s%26bcc%3De%40example.com%20Bcc%3A%20e%40example.com',
    );
  });

  it('are never cut', () => {
    const long = 'word '.repeat(10_000).trim();
    for (const write of [toMailto, toGmail, toOutlookWork, toOutlookPersonal])
      assert.ok(write(sanitiseLetter({ subject: 's', body: long })).endsWith(encodeURIComponent(long)));
  });
});
