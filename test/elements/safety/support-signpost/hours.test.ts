import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isBankHoliday } from '../../../../src/elements/safety/support-signpost/bank-holidays.js';
import {
  dayBefore,
  isOpenAt,
  localTime,
  parseHours,
} from '../../../../src/elements/safety/support-signpost/hours.js';
import {
  ageOf,
  isOpen,
} from '../../../../src/elements/safety/support-signpost/support-signpost.model.js';

const london = (hours: string, at: string, nations: readonly string[] = []): boolean | undefined =>
  isOpen(hours, 'Europe/London', nations, new Date(at));

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

describe('hours', () => {
  for (const [hours, at, open] of [
    ['Mo-Fr 09:00-17:00', '2026-12-01T09:00Z', true],
    ['Mo-Fr 09:00-17:00', '2026-12-01T08:59Z', false],
    ['Mo-Fr 09:00-17:00', '2026-12-01T17:00Z', false],
    ['Mo-Fr 09:00-17:00', '2026-12-05T12:00Z', false],
    ['Mo-Fr 09:00-17:00; Sa 10:00-14:00', '2026-12-05T12:00Z', true],
    ['Mo-Su 09:00-17:00; Tu off', '2026-12-01T12:00Z', false],
    ['Mo,We 09:00-10:00,12:00-13:00', '2026-12-02T12:30Z', true],
    ['Fr-Mo 09:00-17:00', '2026-12-06T12:00Z', true],
    ['24/7', '2026-12-25T03:00Z', true],
  ] as const) {
    it(`${hours}: ${open ? 'open' : 'not open'} at ${at}`, () => {
      expect(london(hours, at)).to.equal(open);
    });
  }

  it('go on across midnight, and across the end of the week', () => {
    expect(london('Fr 18:00-02:00', '2026-12-05T01:59Z')).to.equal(true);
    expect(london('Fr 18:00-02:00', '2026-12-05T02:00Z')).to.equal(false);
    expect(london('Su 18:00-02:00', '2026-12-07T01:00Z')).to.equal(true);
  });

  it('go by the clock on the wall when clocks change', () => {
    // On 28 March 2027 one o'clock becomes two in London; on 31 October two becomes one.
    expect(london('Mo-Su 09:00-17:00', '2027-03-27T08:30Z')).to.equal(false);
    expect(london('Mo-Su 09:00-17:00', '2027-03-28T08:30Z')).to.equal(true);
    expect(london('Mo-Su 09:00-17:00', '2027-10-30T08:30Z')).to.equal(true);
    expect(london('Mo-Su 09:00-17:00', '2027-10-31T08:30Z')).to.equal(false);
    expect(london('Sa 22:00-02:30', '2027-03-28T00:30Z')).to.equal(true);
  });

  it('are in doubt on a bank holiday of which they say nothing', () => {
    expect(london('Mo-Su 09:00-17:00', '2026-12-25T12:00Z')).to.equal(undefined);
    expect(london('Mo-Su 09:00-17:00; PH off', '2026-12-25T12:00Z')).to.equal(false);
    expect(london('Mo-Fr 09:00-17:00; PH 10:00-12:00', '2026-12-25T11:00Z')).to.equal(true);
  });

  it('of who closes on bank holidays are over on Christmas Day, also on a weekend', () => {
    expect(london('Sa 10:00-14:00; PH off', '2027-12-25T12:00Z')).to.equal(false);
    expect(london('Su 10:00-14:00; PH off', '2027-12-26T12:00Z')).to.equal(false);
  });

  it('are in doubt where nations differ about the day', () => {
    const august = '2027-08-30T12:00Z';
    expect(london('Mo-Fr 09:00-17:00; PH off', august, ['england'])).to.equal(false);
    expect(london('Mo-Fr 09:00-17:00; PH off', august, ['scotland'])).to.equal(true);
    expect(london('Mo-Fr 09:00-17:00; PH off', august, ['england', 'scotland'])).to.equal(
      undefined,
    );
    expect(london('Mo-Fr 09:00-17:00; PH off', august)).to.equal(undefined);
  });

  it('are in doubt beyond the table of bank holidays', () => {
    expect(isBankHoliday('2028-01-03', ['england'])).to.equal(undefined);
    expect(london('Mo-Fr 09:00-17:00', '2028-02-02T12:00Z')).to.equal(undefined);
    expect(london('24/7', '2028-02-02T12:00Z')).to.equal(true);
  });

  it('are in doubt by a clock that can’t be right, in a zone nobody knows, and where they make no sense', () => {
    expect(london('24/7', '1970-01-01T12:00Z')).to.equal(undefined);
    expect(isOpen('24/7', 'Mars/Olympus', [], new Date('2026-12-01T12:00Z'))).to.equal(undefined);
    for (const nonsense of [
      '',
      'always',
      'Mo-Xx 09:00-17:00',
      'Mo 9-17',
      'Mo 09:00-09:00',
      'Mo 25:00-26:00',
      'Mo 09:00-17:00 maybe',
      'Mo 09:00-12:00,10:00-11:00',
      'Mo 20:00-02:00,01:00-03:00,23:00-23:30',
    ]) {
      expect(parseHours(nonsense), nonsense).to.equal(undefined);
      expect(london(nonsense, '2026-12-01T12:00Z')).to.equal(undefined);
    }
  });

  it('of another zone go by its clocks', () => {
    const at = new Date('2026-12-01T14:00Z');
    expect(isOpen('Mo-Su 09:00-17:00; PH 09:00-17:00', 'America/New_York', [], at)).to.equal(true);
    expect(isOpen('Mo-Fr 09:00-17:00', 'Asia/Tokyo', [], at)).to.equal(false);
    // Nobody knows whether it is a holiday there.
    expect(isOpen('Mo-Fr 09:00-17:00', 'America/New_York', [], at)).to.equal(undefined);
  });

  it('are open in each minute of a span, and in no other, on any day', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const time = (at: number): string =>
      [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
    fc.assert(
      fc.property(minute, minute, minute, fc.integer({ min: 0, max: 6 }), (from, to, now, day) => {
        fc.pre(from !== to);
        const hours = parseHours(`${days[day]} ${time(from)}-${time(to)}`)!;
        const date = `2026-12-0${day + 7 > 9 ? 9 : day + 7}`;
        const on = (weekday: number): boolean | undefined =>
          isOpenAt(hours, { date, day: weekday, minute: now }, () => false);
        const isLate = to < from;
        expect(on(day)).to.equal(now >= from && (isLate || now < to));
        expect(on((day + 1) % 7)).to.equal(isLate && now < to);
        expect(on((day + 2) % 7)).to.equal(false);
      }),
    );
  });

  it('know the day before, also across a year', () => {
    expect(dayBefore('2027-01-01')).to.equal('2026-12-31');
    expect(localTime(new Date('2026-12-31T23:30Z'), 'Europe/Berlin')).to.deep.equal({
      date: '2027-01-01',
      day: 4,
      minute: 30,
    });
  });
});

describe('how old a check is', () => {
  for (const [now, age] of [
    ['2026-12-01T00:00Z', 'fresh'],
    ['2027-02-20T00:00Z', 'fresh'],
    ['2027-02-21T00:00Z', 'due'],
    ['2027-05-21T00:00Z', 'due'],
    ['2027-05-22T00:00Z', 'old'],
    ['1970-01-01T00:00Z', 'undated'],
  ] as const) {
    it(`${now}: ${age}`, () => {
      expect(ageOf('2026-11-23', new Date(now))).to.equal(age);
    });
  }

  it('can’t be told from a day that is none, or that has not come', () => {
    expect(ageOf('yesterday', new Date('2026-12-01T00:00Z'))).to.equal('undated');
    expect(ageOf('2999-01-01', new Date('2026-12-01T00:00Z'))).to.equal('undated');
  });
});
