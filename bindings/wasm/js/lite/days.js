/** The first and the last day of a date known to the year, the month or the day; `undefined` where there is no such. */
export function daysOf(text) {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) || [];
  const last = new Date(Date.UTC(year, month || 12, 0)).getUTCDate();
  if (!(year > 0) || month < 1 || month > 12 || day < 1 || day > last) return undefined;
  return [`${year}-${month || '01'}-${day || '01'}`, `${year}-${month || 12}-${day || last}`];
}
