import { element, idOf, refill } from './element.js';

/** The list of what was found, before everything else of a form: it takes the focus, and each line leads to its field. */
export function createSummary(form, words) {
  const heading = element('h2', { class: 'mulu-summary-title' });
  const list = element('ul');
  const summary = element('div', { class: 'mulu-summary', role: 'group', tabindex: '-1' }, heading, list);
  summary.setAttribute('aria-labelledby', idOf(heading, 'summary'));
  summary.hidden = true;
  form.prepend(summary);

  return {
    /** Shows the findings, each with the field it belongs to if the form has it. */
    show(placed) {
      heading.textContent = words.summary(placed.length);
      refill(list, ...placed.map(({ finding, field }) => line(finding, field, words)));
      summary.hidden = placed.length === 0;
    },
    focus() {
      summary.focus();
    },
    hide() {
      summary.hidden = true;
    },
    release() {
      summary.remove();
    },
  };
}

/** The first sentence of a message: what is wrong; why, and what to do, stand beside the field. */
const WHAT = /^.+?(?:。|\.(?= [A-Z])|$)/s;

function line({ severity, message }, field, words) {
  const [what] = WHAT.exec(message);
  const said = `${words.severity[severity]} ${field ? `${field.title} · ` : ''}${field ? what : message}`;
  const item = element('li', { class: `mulu-${severity}` });
  if (!field) {
    item.append(said);
    return item;
  }
  const link = element('a', { href: `#${idOf(field.target, field.name)}` }, said);
  link.addEventListener('click', (event) => {
    // The page's own address says where it is; the focus alone moves.
    event.preventDefault();
    field.target.focus();
  });
  item.append(link);
  return item;
}
