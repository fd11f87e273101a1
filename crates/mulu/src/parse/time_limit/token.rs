//! The cell's text as words.

use super::letters::Letters;
use super::words;
use crate::model::time_limit::{AnchorEvent, Unit};
use crate::parse::numeral;

/// What a word is to the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum T {
    Number(u32),
    /// A year, month and day written with digits only.
    FullDate(u32, u32, u32),
    /// A number that is hidden or broken: `*`, 若干, 1.5.
    Masked,
    /// 1., (一), ①: not a number of the sentence.
    Numbering,
    Ge,
    Unit(Unit),
    YearNoun,
    Term,
    Half,
    Minute,
    Clock,
    DayNumber,
    Share,
    Times,
    Every,
    /// 隔月: every second one.
    EveryOther,
    Per,
    Ordinal,
    Within,
    Before,
    AtLeast,
    AtMost,
    Since,
    After,
    From,
    Event(AnchorEvent),
    /// An event only where 后 or 之日起 follows; otherwise a noun.
    WeakEvent(AnchorEvent),
    Update,
    Publish,
    Notice,
    Process,
    /// 办理时限 and its like: a process whatever follows.
    ProcessLimit,
    /// 受理: an event, or what is done within a length.
    Accept,
    /// 同时, which joins only after 与.
    Meanwhile,
    Extend,
    Vague,
    Dynamic,
    Cyclic,
    SameDay,
    NextDay,
    Retain,
    Keep,
    Until,
    Ditto,
    Saving,
    /// 除外: of another act where one is spoken of, else of some facts.
    Except,
    Directed,
    Early,
    PeriodNoun,
    Place(Place),
    QuarterMonth(u32),
    Next(Next),
    This(Next),
    Of,
    And,
    To,
    Filler,
    Semi,
    Comma,
    List,
    Colon,
    Open,
    Close,
    Slash,
    Dash,
    Text,
}

/// A named place within a year, quarter or month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    YearStart,
    YearMiddle,
    YearEnd,
    FirstHalf,
    SecondHalf,
    MonthStart,
    MonthEnd,
    QuarterStart,
    QuarterEnd,
    /// 初 after a month or year.
    Start,
    /// 底 or 末 after a month or year.
    End,
    /// 上旬, 中旬, 下旬 by their last day.
    Third(u32),
}

impl Place {
    const fn split(self) -> Option<(Unit, Self)> {
        Some(match self {
            Self::YearStart => (Unit::Year, Self::Start),
            Self::YearEnd => (Unit::Year, Self::End),
            Self::MonthStart => (Unit::Month, Self::Start),
            Self::MonthEnd => (Unit::Month, Self::End),
            Self::QuarterStart => (Unit::Quarter, Self::Start),
            Self::QuarterEnd => (Unit::Quarter, Self::End),
            _ => return None,
        })
    }
}

/// The period a relative date counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    Year,
    Half,
    Quarter,
    Month,
    Week,
}

impl T {
    /// Ends a sentence: nothing reaches across.
    pub(super) const fn is_hard(self) -> bool {
        matches!(self, Self::Semi | Self::Numbering)
    }

    /// Ends a piece of a sentence.
    pub(super) const fn is_boundary(self) -> bool {
        self.is_hard() || matches!(self, Self::Comma | Self::Colon | Self::Open | Self::Close)
    }

    /// Words that may follow a limit without changing it: 予以公开.
    pub(super) const fn is_tail(self) -> bool {
        matches!(
            self,
            Self::Filler
                | Self::Meanwhile
                | Self::Publish
                | Self::Update
                | Self::Notice
                | Self::Within
                | Self::Before
                | Self::And
                | Self::Of
                | Self::Process
                | Self::Dash
        )
    }
}

/// A word: its token and its letters `from..to`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) t: T,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// Longest run of digits taken as one number; a longer one is masked.
const LONGEST_NUMBER: usize = 20;

/// Splits the letters into words. Every letter is in exactly one.
pub(super) fn tokens(letters: &Letters<'_>) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while at < letters.all.len() {
        let starts = letters.all[at].after_break
            || tokens
                .last()
                .is_none_or(|last| last.t.is_hard() || matches!(last.t, T::Comma | T::Colon));
        let (t, to) = (if starts { numbering(letters, at) } else { None })
            .or_else(|| digits(letters, at))
            .unwrap_or_else(|| word(letters, at));
        let counted = match tokens.as_slice() {
            [.., every, ge] if ge.t == T::Ge => every.t == T::Every,
            [.., last] => matches!(last.t, T::Number(_) | T::Every),
            [] => false,
        };
        match t {
            // 12月底 is a month and 底; 月底 alone is one word.
            T::Place(place) if counted && let Some((unit, end)) = place.split() => {
                let (unit_to, t) = (to - 1, T::Unit(unit));
                tokens.push(Token {
                    t,
                    from: at,
                    to: unit_to,
                });
                tokens.push(Token {
                    t: T::Place(end),
                    from: unit_to,
                    to,
                });
            }
            _ => tokens.push(Token { t, from: at, to }),
        }
        at = to;
    }
    tokens
}

fn word(letters: &Letters<'_>, at: usize) -> (T, usize) {
    let rest = letters.rest(at);
    let known = words::longest(rest).map(|(t, bytes)| (t, at + rest[..bytes].chars().count()));
    if let Some(known) = known {
        return known;
    }
    let numeral_end = run(letters, at, numeral::is_chinese_digit);
    if numeral_end > at {
        return (number(letters, at, numeral_end), numeral_end);
    }
    let circled = matches!(letters.char(at), Some('①'..='⑳' | '❶'..='❿'));
    (if circled { T::Numbering } else { T::Text }, at + 1)
}

/// `1.`, `1、`, `(一)`, `第` excepted, where a sentence starts.
fn numbering(letters: &Letters<'_>, at: usize) -> Option<(T, usize)> {
    let open = matches!(letters.char(at), Some('(' | '['));
    let first = at + usize::from(open);
    let digit = |c: char| c.is_ascii_digit() || numeral::is_chinese_digit(c);
    let end = run(letters, first, digit);
    if end == first || end > first + 3 {
        return None;
    }
    let closed = match letters.char(end)? {
        ')' | ']' => true,
        '.' | '、' => !open,
        _ => false,
    };
    // 1、4、7、10月 lists months and 2020.6.30 is a date; 1.20个工作日 is numbered.
    let after = letters.char(end + 1);
    let counts_on = letters.char(end) == Some('、') && after.is_some_and(digit) && {
        let next = run(letters, end + 1, digit);
        matches!(letters.char(next), Some('、' | '月' | '和' | '及'))
    };
    (closed && !counts_on && after.is_some()).then_some((T::Numbering, end + 1))
}

fn digits(letters: &Letters<'_>, at: usize) -> Option<(T, usize)> {
    let digit = |c: char| c.is_ascii_digit();
    let end = run(letters, at, digit);
    if end == at {
        return None;
    }
    let separator = letters.char(end);
    if matches!(separator, Some('.' | '-' | '/')) {
        let second = run(letters, end + 1, digit);
        if end - at == 4 && letters.char(second) == separator {
            let third = run(letters, second + 1, digit);
            if let (T::Number(y), T::Number(m), T::Number(d)) = (
                number(letters, at, end),
                number(letters, end + 1, second),
                number(letters, second + 1, third),
            ) && (1..=12).contains(&m)
                && (1..=31).contains(&d)
            {
                return Some((T::FullDate(y, m, d), third));
            }
        }
        if separator == Some('.') && second > end + 1 {
            return Some((T::Masked, second));
        }
    }
    Some((number(letters, at, end), end))
}

fn number(letters: &Letters<'_>, from: usize, to: usize) -> T {
    if to - from > LONGEST_NUMBER {
        return T::Masked;
    }
    let text: String = letters.all[from..to].iter().map(|l| l.c).collect();
    numeral::parse(&text).map_or(T::Masked, T::Number)
}

/// The end of the run of letters from `at` that satisfy `test`.
fn run(letters: &Letters<'_>, at: usize, test: impl Fn(char) -> bool) -> usize {
    letters.all[at.min(letters.all.len())..]
        .iter()
        .position(|letter| !test(letter.c))
        .map_or(letters.all.len(), |length| at + length)
        .max(at)
}
