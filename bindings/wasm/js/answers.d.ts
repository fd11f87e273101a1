import type { BasisCitation, ChannelItem } from './types/catalogue.js';
import type { CalendarStep, Citation } from './types/report.js';

/** A stretch of a text, in code points: its beginning and its end. */
export type Span = [number, number];

/** What a legal basis is read as, “公开依据”. */
export interface BasisReading {
  /** The texts cited, in the order written. */
  citations: BasisCitation[];
  /** Stretches that name no text. */
  unreadable: Span[];
  /** Brackets and book-title marks without a partner. */
  unbalanced: Span[];
}

/** What a channel cell is read as, “公开渠道和载体”. */
export interface ChannelReading {
  /** The channels named. */
  items: ChannelItem[];
  /** Marks that are none, each with its stretch. */
  unknown_glyphs: [string, Span][];
  /** Which marks the cell uses. */
  legend: string;
}

/** A stretch of a cell in the words of what it is read as, “读作”. */
export interface Restated {
  /** What it is read as, or that it cannot be read. */
  words: string;
  is_read: boolean;
  span: Span;
}

/** One way to go on with a text that is being typed. */
export interface Completion {
  /** What is written. */
  text: string;
  /** How many code points before the caret it takes the place of. */
  replaces: number;
  /** What tells it from the others. */
  note: string | null;
}

/** An answer of the calendar: known, or undecided within bounds. A day is `YYYY-MM-DD`. */
export type Answer<T> = { known: T } | { undecided: { lower: T | null; upper: T | null } };

/** Working days, “工作日”. A day is the text `YYYY-MM-DD`: a `Date` would depend on where the page is opened. */
export interface Calendar {
  /** The first and the last day that the notices settle. */
  coverage(): { first: string; last: string };
  /** Whether a day is a working day, make-up days included. */
  isWorkingDay(day: string): Answer<boolean>;
  /** The day that ends so many working days after another, which is not counted itself. */
  add(from: string, workingDays: number): Derivation;
  /** The working days after one day up to and including another; negative where that is earlier. */
  count(from: string, to: string): Counted;
}

/** How a deadline follows from a day and a number of working days, “期限计算过程”. */
export interface Derivation {
  from: string;
  days: number;
  deadline: Answer<string>;
  steps: CalendarStep[];
}

/** The working days between two days, “工作日数”. */
export interface Counted {
  from: string;
  to: string;
  working_days: Answer<number>;
  steps: CalendarStep[];
}

/** What is known of a rule besides its manual, “检查规则”. */
export interface RuleFacts {
  code: string;
  name: string;
  group: string;
  /** The highest severity a finding may have. */
  severity: 'error' | 'warning' | 'advice' | 'undecided';
  authority: string;
  evidence: string;
  /** What a finding rests on in the table. */
  check_kind: string;
  addressee: string;
  unaddressed: string;
  stage: 'draft' | 'typed';
  scope: 'entry' | 'group' | 'document';
  in_force_from: string | null;
  in_force_until: string | null;
  citations: Citation[];
  /** The reason that stands in place of a citation, Chinese and English. */
  convention: [string, string] | null;
  since: string;
  status: 'stable' | 'preview';
}

/** A rule with its manual, “规则说明”. */
export interface Rule extends RuleFacts {
  /** The defect in one line, Chinese. */
  title_zh: string;
  /** The defect in one line, English. */
  title_en: string;
  /** The manual, Markdown. */
  manual: string;
}
