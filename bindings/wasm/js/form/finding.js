import { element } from './element.js';

/** A finding as an item of a list: how grave it is, what the core says, what it rests on, and the way to mend it. */
export function finding({ severity, code, message, citations, fix }, words, apply) {
  const item = element(
    'li',
    { class: `mulu-finding mulu-${severity}`, 'data-code': code },
    element('strong', { class: 'mulu-severity' }, words.severity[severity]),
    ' ',
    message,
  );
  if (citations.length > 0) {
    const cited = citations.map(words.citation).join(words.between);
    item.append(' ', element('span', { class: 'mulu-basis' }, `${words.basis}${cited}`));
  }
  if (apply && typeof fix === 'string') {
    const button = element('button', { type: 'button', class: 'mulu-fix' }, words.fix(fix));
    button.addEventListener('click', () => apply(fix));
    item.append(' ', button);
  }
  return item;
}
