import assert from 'node:assert/strict';
import { tidyCompany } from '../../../src/letter/values/company.ts';

describe('a company', () => {
  for (const [typed, company] of [
    ['Acme', 'Acme'],
    ['at Acme', 'Acme'],
    ['@acme', 'Acme'],
    ['Company: Acme', 'Acme'],
    ['https://www.acme.example/jobs?id=1', 'acme.example'],
    ['stripe', 'Stripe'],
    ['acme robotics', 'Acme Robotics'],
    ['acme.io', 'acme.io'],
    ['eBay', 'eBay'],
    ['IBM', 'IBM'],
    ['ACME ROBOTICS', 'Acme Robotics'],
    ['BBC STUDIOS', 'BBC Studios'],
    ['Yahoo!', 'Yahoo!'],
    ['Acme Inc.', 'Acme Inc.'],
    ['the chocolate factory', 'the chocolate factory'],
    ['a bakery', 'the bakery'],
    ['some start-up', 'the start-up'],
    ['our company', 'your company'],
    ['Our team', 'your team'],
    ['us', ''],
    ['n/a', ''],
    ['-', ''],
    ['Acme (a Bluefin company)', 'Acme'],
    ['Acme (Berlin', 'Acme'],
    ['Acme)', 'Acme'],
    ['University of Leeds', 'the University of Leeds'],
    ['The University of Leeds', 'the University of Leeds'],
    ['Ministry of Justice', 'the Ministry of Justice'],
    ['City of London', 'the City of London'],
    ['British Council', 'the British Council'],
    ['National Health Service', 'the National Health Service'],
    ['NHS', 'the NHS'],
    ['UN', 'the UN'],
    ['BBC', 'the BBC'],
    ['NASA', 'NASA'],
    ['House of Fraser', 'House of Fraser'],
    ['Bank of America', 'Bank of America'],
    ['Leeds University', 'Leeds University'],
    ['The Guardian', 'The Guardian'],
    ['株式会社山田', '株式会社山田'],
  ] as const) {
    it(`${typed} is ${company || 'none'}`, () => assert.equal(tidyCompany(typed), company));
  }
});
