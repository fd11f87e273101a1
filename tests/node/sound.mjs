/** An entry of a county's department in which nothing is found. */
export const SOUND = {
  matter: { primary: '机构信息' },
  basis: { text: '《中华人民共和国政府信息公开条例》第二十条第(二)项' },
  time_limit: { text: '自信息形成或者变更之日起20个工作日内公开' },
  disclosing_body: '清源市水务局',
  channels: { text: '■政府网站' },
  audience: { scope: ['whole_society'] },
  mode: ['proactive'],
};
