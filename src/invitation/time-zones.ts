/* Turns the hour on a clock somewhere into an instant. */

/** A time zone: an IANA name, or minutes east of UTC. */
export type Zone = string | number;

/** The calendar day and the hour that a clock shows; the month counts from 0. */
export interface ClockTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

/** Minutes east of UTC of abbreviations that mean one thing; those that mean several ("IST") are not here. */
const offsets: Readonly<Record<string, number>> = {
  ut: 0,
  gmt: 0,
  utc: 0,
  z: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  eat: 180,
  pkt: 300,
  sgt: 480,
  hkt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** Zones by what people and Outlook (Unicode CLDR, windowsZones.xml) call them, in lower case. */
const names: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  uk: 'Europe/London',
  british: 'Europe/London',
  irish: 'Europe/Dublin',
  german: 'Europe/Berlin',
  french: 'Europe/Paris',
  dutch: 'Europe/Amsterdam',
  swiss: 'Europe/Zurich',
  spanish: 'Europe/Madrid',
  italian: 'Europe/Rome',
  polish: 'Europe/Warsaw',
  swedish: 'Europe/Stockholm',
  norwegian: 'Europe/Oslo',
  danish: 'Europe/Copenhagen',
  finnish: 'Europe/Helsinki',
  greek: 'Europe/Athens',
  indian: 'Asia/Kolkata',
  india: 'Asia/Kolkata',
  japan: 'Asia/Tokyo',
  israel: 'Asia/Jerusalem',
  boston: 'America/New_York',
  seattle: 'America/Los_Angeles',
  'central european': 'Europe/Berlin',
  'gmt standard': 'Europe/London',
  'w. europe standard': 'Europe/Berlin',
  'central europe standard': 'Europe/Budapest',
  'central european standard': 'Europe/Warsaw',
  'romance standard': 'Europe/Paris',
  'e. europe standard': 'Europe/Chisinau',
  'fle standard': 'Europe/Kyiv',
  'gtb standard': 'Europe/Bucharest',
  'eastern standard': 'America/New_York',
  'eastern daylight': 'America/New_York',
  'central standard': 'America/Chicago',
  'central daylight': 'America/Chicago',
  'mountain standard': 'America/Denver',
  'mountain daylight': 'America/Denver',
  'pacific standard': 'America/Los_Angeles',
  'pacific daylight': 'America/Los_Angeles',
  'india standard': 'Asia/Kolkata',
  'china standard': 'Asia/Shanghai',
  'singapore standard': 'Asia/Singapore',
  'tokyo standard': 'Asia/Tokyo',
  'korea standard': 'Asia/Seoul',
  'israel standard': 'Asia/Jerusalem',
  'arabian standard': 'Asia/Dubai',
  'south africa standard': 'Africa/Johannesburg',
  'e. africa standard': 'Africa/Nairobi',
  'aus eastern standard': 'Australia/Sydney',
  'e. australia standard': 'Australia/Brisbane',
  'new zealand standard': 'Pacific/Auckland',
};

const longestName = 60;

/** The zone that is meant by "CET", "UK time", "London time", "UTC+2", "Europe/Oslo"; undefined where none is certain. */
export function zoneNamed(words: string): Zone | undefined {
  const name = words.slice(0, longestName).trim().toLowerCase();
  const shift = /^(?:gmt|utc)?\s?([+−-])(\d{1,2})(?::?(\d{2}))?$/u.exec(name);
  if (shift) return (shift[1] === '+' ? 1 : -1) * (Number(shift[2]) * 60 + Number(shift[3] ?? 0));
  const bare = name.replace(/\s(?:local )?time$/u, '');
  const known = Object.hasOwn(offsets, bare)
    ? offsets[bare]
    : Object.hasOwn(names, bare)
      ? names[bare]
      : undefined;
  if (known !== undefined) return typeof known === 'number' || isZone(known) ? known : undefined;
  if (/^[a-z]+\/[a-z_/+-]+$/u.test(name)) return isZone(name) ? name : undefined;
  const city = `/${bare.replaceAll(' ', '_')}`;
  return bare === name
    ? undefined
    : Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(city));
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name }).format(0);
    return true;
  } catch {
    return false;
  }
}

/**
 * When the clocks of a zone show that time; an hour that they skip counts as the one after, one that they show twice
 * as its first.
 */
export function instantIn(zone: Zone, { year, month, day, hour, minute, second = 0 }: ClockTime): Date {
  const shown = Date.UTC(year, month, day, hour, minute, second);
  if (typeof zone === 'number') return new Date(shown - zone * 60_000);
  const first = shown - offsetAt(zone, shown) * 60_000;
  return new Date(shown - offsetAt(zone, first) * 60_000);
}

/** Minutes east of UTC in the zone at an instant. */
function offsetAt(zone: string, at: number): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const shown = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/u.exec(shown) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
