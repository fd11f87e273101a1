// Catalogues as nobody should write them: members left out, twice, of other types and unknown; ticks, blanks, junk.
import { numbers } from './numbers.mjs';

const TEXTS = [
  '', ' ', '\u3000', '无', '暂无', ' 没 有 ', '—', '－/', '\\_.', '同上', '空', '空气质量', '政府网站', '■政府网站 □政府公报', '□政府网站',
  '形成之日起20个工作日内', '30个工作日内', '每年', '《中华人民共和国水法》第十四条', '清源市水务局', '特定群体', '特定群众', '（特定\n群体）', '企业',
  '13900001234', '11010119900307123X', '卡6222020000000000018止', '{found} {/link} $& $1', '"quoted" \\ back', '<script>alert(1)</script>',
  'https://www.qingyuan.gov.cn/', '水资源管理\t取水许可', 'é\u0301🙂', '\u0000\u001f\u0085\ufeff', '长'.repeat(30),
];
const DATES = ['2019', '2019-05', '2019-05-14', '2019-05-15', '2024-12-31', '2008-04-30', '0001', '2021-02-29', '2021-13', '20210101', '', '2020-1-5', '0000', '2008'];
const TICKS = ['proactive', 'on_request', 'whole_society', 'specific_groups', 'county', '主动', 'Proactive', ''];
const NUMBERS = ['0', '1', '-1', '-0', '20.0', '2.5', '1e2', '70000', '65536', '4294967296', '1e300', '-7.0', '18446744073709551616'];
const NAMES = ['text', 'kind', '?', 'a/b~c', '__proto__', 'constructor', 'scope', '依据', 'items', 'span'];

/** The text of the n-th document, the same at every run. */
export function documentOf(n) {
  return made(n).document();
}

/** The text of the n-th entry that stands alone. */
export function entryOf(n) {
  return made(n).entry();
}

function made(n) {
  const below = numbers(n * 7919 + 17);
  // The first numbers of neighbours are alike.
  for (let warm = 0; warm < 4; warm += 1) below(2);
  const of = (list) => list[below(list.length)];
  const chance = (one) => below(one) === 0;
  const json = JSON.stringify;
  const text = () => json(of(TEXTS));
  const object = (members) => `{${members.map(([name, value]) => `${json(name)}:${value}`).join(chance(9) ? ' ,\n ' : ',')}}`;
  const list = (most, item) => `[${Array.from({ length: below(most + 1) }, item).join(',')}]`;

  /** Whatever stands where it should not. */
  function junk(depth = 2) {
    const kinds = [text, () => of(NUMBERS), () => of(['true', 'false', 'null'])];
    if (depth > 0) kinds.push(() => list(3, () => junk(depth - 1)), () => object(Array.from({ length: below(3) }, () => [of(NAMES), junk(depth - 1)])));
    return of(kinds)();
  }

  const maybe = (value) => () => (chance(12) ? junk() : value());
  const date = maybe(() => json(of(DATES)));
  const ticks = maybe(() => list(3, maybe(() => json(of(TICKS)))));
  const texts = maybe(() => list(3, maybe(text)));
  const span = maybe(() => `[${below(9)},${below(9)}]`);

  /** An object of some of these members, now and then one twice or one that nobody knows. */
  function some(members, share = 3) {
    const given = Object.entries(members).filter(() => !chance(share)).map(([name, value]) => [name, value()]);
    if (chance(15)) given.push([of(NAMES), junk()]);
    if (chance(25) && given.length > 0) given.push([of(given)[0], chance(2) ? junk() : of(given)[1]]);
    return object(given);
  }

  const citation = () => some({ title: maybe(text), number: maybe(text), articles: maybe(() => list(2, maybe(() => some({ article: maybe(() => of(NUMBERS)), item: maybe(() => of(NUMBERS)) }, 5)))), text: maybe(text), span }, 6);
  const clause = () => some({ kind: maybe(() => json(of(['publish_within', 'promptly', 'soon']))), count: maybe(() => of(NUMBERS)), anchor: maybe(() => some({ events: maybe(() => '["formed"]'), text: maybe(text) })), text: maybe(text), span }, 6);
  const channel = () => some({ channel: maybe(() => json(of(['hotline', 'radio']))), selected: maybe(() => of(['true', 'false', 'null'])), glyph: maybe(() => json(of(['■', '', '√√', '🙂']))), text: maybe(text), span }, 6);
  const entry = () => some({
    seq: maybe(text),
    matter: maybe(() => some({ primary: maybe(text), secondary: maybe(text), further: texts }, 4)),
    basis: maybe(() => some({ text: maybe(text), citations: maybe(() => list(2, maybe(citation))) }, 6)),
    time_limit: maybe(() => some({ text: maybe(text), clauses: maybe(() => list(2, maybe(clause))) }, 6)),
    update_frequency: maybe(text),
    disclosing_body: maybe(text),
    concerned_bodies: maybe(text),
    consultation: maybe(text),
    channels: maybe(() => some({ text: maybe(text), items: maybe(() => list(2, maybe(channel))) }, 6)),
    audience: maybe(() => some({ scope: ticks, specific_groups: maybe(text) }, 5)),
    mode: ticks,
    level: ticks,
    link: maybe(text),
    adjusted_on: date,
    other: maybe(() => object([[of(TEXTS), maybe(text)()]])),
  });
  const document = () => some({
    kind: () => (chance(200) ? junk() : '"catalogue"'),
    title: maybe(text),
    form: maybe(() => json(of(['village', 'poem']))),
    body: maybe(() => some({ name: maybe(text), kind: maybe(() => json(of(['department', 'village_committee', 'office']))), functions: texts })),
    issued_on: () => (chance(12) ? date() : json(of(DATES.slice(0, 5)))),
    entries: () => (chance(25) ? junk() : list(2, maybe(entry))),
  }, 40);
  return { document, entry };
}
