// An entry of a catalogue in react-hook-form: `node examples/web/react-hook-form/build.mjs` builds it.
import { init, loadLaw, standard } from 'mulu';
import { FIELDS, WORDS } from 'mulu/form';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { get, useForm } from 'react-hook-form';

import { resolverOf } from './issues.js';

const SEVERITY = { error: '错误', warning: '警告', advice: '提示', undecided: '无法判定' };
const EMPTY = {
  matter: { primary: '' },
  basis: { text: '' },
  time_limit: { text: '' },
  disclosing_body: '',
  channels: { text: '' },
  mode: [],
  audience: { scope: [] },
};

await Promise.all([init(), loadLaw()]);
const schema = standard.entry({ body: 'department@county', asOf: '2024-12-31' });
createRoot(document.getElementById('root')).render(<Entry />);

function Entry() {
  const [issues, setIssues] = useState([]);
  const [saved, setSaved] = useState('');
  const resolver = useMemo(() => resolverOf(schema, setIssues), []);
  const { register, handleSubmit, setValue, formState: { errors } } = useForm({ defaultValues: EMPTY, mode: 'onChange', resolver });

  /** What is said of a field once react-hook-form holds an error against it. */
  function field(name) {
    const path = FIELDS[name].path.join('.');
    const own = get(errors, path) ? issues.filter((issue) => issue.path.join('.') === path) : [];
    const mend = (text) => setValue(path, text, { shouldValidate: true, shouldDirty: true });
    return { name, path, register, issues: own, mend };
  }

  return (
    <form noValidate onSubmit={handleSubmit((entry) => setSaved(entry.matter.primary), () => setSaved(''))}>
      <h1>目录条目</h1>
      <Text {...field('primary')} />
      <Text {...field('basis')} />
      <Text {...field('time_limit')} />
      <Text {...field('disclosing_body')} />
      <Text {...field('channels')} />
      <Boxes {...field('mode')} />
      <Boxes {...field('audience')} />
      <button>保存</button>
      <p role="status">{saved && `“${saved}”没有发现问题,已保存。`}</p>
    </form>
  );
}

function Text({ name, path, register, issues, mend }) {
  return (
    <div className="field">
      <label htmlFor={name}>{FIELDS[name].zh}</label>
      <input id={name} aria-invalid={isInvalid(issues)} aria-describedby={`${name}-issues`} {...register(path)} />
      <Issues name={name} issues={issues} mend={mend} />
    </div>
  );
}

function Boxes({ name, path, register, issues }) {
  const words = Object.entries(WORDS).filter(([, { of }]) => of === name);
  return (
    <fieldset className="field" aria-describedby={`${name}-issues`}>
      <legend>{FIELDS[name].zh}</legend>
      {words.map(([word, { zh }]) => (
        <label key={word}>
          <input type="checkbox" value={word} aria-invalid={isInvalid(issues)} {...register(path)} /> {zh}
        </label>
      ))}
      <Issues name={name} issues={issues} />
    </fieldset>
  );
}

function Issues({ name, issues, mend }) {
  return (
    <ul id={`${name}-issues`} aria-live="polite">
      {issues.map(({ code, severity, message, citations, fix }) => (
        <li key={code + message} className={severity} data-code={code}>
          <strong>{SEVERITY[severity]} {code}</strong> {message}
          {citations.length > 0 && <small> 依据:{citations.map(cited).join('、')}</small>}
          {mend && fix !== null && <button type="button" onClick={() => mend(fix)}>改为“{fix}”</button>}
        </li>
      ))}
    </ul>
  );
}

function isInvalid(issues) {
  return issues.some(({ severity }) => severity === 'error' || severity === 'warning');
}

function cited({ instrument, article }) {
  return `《${instrument}》${article ? `第 ${article} 条` : ''}`;
}
