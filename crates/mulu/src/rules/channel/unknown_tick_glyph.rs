//! CHN005: marks that damage or an odd font has made hard to read.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, Severity, parameters, words};
use crate::model::Field;
use crate::model::channel::ChannelReading;
use crate::parse::glyph;
use crate::parse::marks::{Mark, mark};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 选择标记变成了别的字,或者用了不通用的符号。
    ///
    /// A mark has become another letter, or is a sign that is not in common use.
    ///
    /// ## 依据
    /// 表格形式的约定:国家标准目录用 ■ 和 □(或者 √)表示选与不选。
    ///
    /// ## 为何
    /// 方框换了字体会变成“口”“t”“þ”,看的人和程序都看不出选了哪一个。
    ///
    /// ## 怎么改
    /// 改用 ■ 和 □ 标记渠道;公开对象、方式、层级的格子用 √。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "channels": {"text": "■政府网站 口政府公报"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "channels": {"text": "■政府网站 □政府公报"}}
    /// ```
    ///
    /// ## 边界
    /// ■ □ √ ✓ ✔ ● ○ × 都是通用的标记,不说。☑ ☒ ☐ ◆ ★ 一类读得懂、但容易变样或者像项目符号的,只是提示。
    /// 只有站在渠道名称前面的“口”“t”“o”才算标记,“窗口”“村口”里的不算。看得出原来选没选的给出改法,看不出的请人核对。写在格子里的文字(如“全社会”)不归本规则管。
    pub static UNKNOWN_TICK_GLYPH = {
        code: "CHN005",
        name: "unknown-tick-glyph",
        group: Channel,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "标记人人认得,才看得出选了哪一个。",
            en: "Only a mark that everybody knows says what was chosen.",
        },
        since: "0.1.0",
        says: [UnknownTickGlyph],
        check: Check::Entry(EntryCheck::Any(check)),
    }
}

words! {
    /// What is odd about a mark.
    enum How {
        /// It has become another letter.
        Damaged = "damaged",
        /// It can be read, and is not in common use.
        Unusual = "unusual",
    }
}

parameters! {
    /// What the finding carries.
    struct UnknownTickGlyph {
        /// The glyphs, each once.
        marks: String,
        /// What is odd about them.
        how: How,
    }
    says {
        if how == How::Damaged =>
            "“{marks}”不像选择标记,多半是换了字体或者录错变成的。看的人和程序看不出选了没有。请改用 ■ 和 □,或者 √。",
            "“{marks}” is no mark; another font or a slip has probably made it of one. Nobody can tell what was ticked. Use ■ and □, or √.";
        else =>
            "“{marks}”不是目录里通用的选择标记,换了字体容易变样,也可能被当作项目符号。请统一用 ■ 和 □,或者 √。",
            "“{marks}” is no mark in common use; it changes with the font and may be taken for a bullet. Use ■ and □, or √.";
    }
}

fn check(view: &EntryView<'_>, _: &Judge<'_>) -> Outcome {
    // What is said of marks stands apart: a browser compiles a function whole when it first meets it.
    if view.channels().is_none() && view.boxes().next().is_none() {
        return Outcome::NotApplicable(match view.require_column(Field::Channels) {
            Ok(()) => Reason::NotSupplied,
            Err(reason) => reason,
        });
    }
    Outcome::from_defects(odd_marks(view))
}

#[inline(never)]
fn odd_marks(view: &EntryView<'_>) -> Vec<Defect> {
    let mut defects = Vec::new();
    if let Some(reading) = view.channels()
        && let Some(odd) = odd_in_channels(reading)
    {
        let text = view.entry.channels().as_ref().map_or("", |c| &*c.text);
        let fix = mended(text, reading);
        defects.push((Field::Channels, odd, text, fix));
    }
    for (_, field, text) in view.boxes() {
        if let Some((odd, meant)) = odd_in_box(text) {
            let fix = meant.map(|ticked| if ticked { "√" } else { "□" }.to_owned());
            defects.push((field, odd, text, fix));
        }
    }
    let worded = defects.into_iter().map(|(field, odd, text, fix)| {
        let severity = match odd.how {
            How::Damaged => Severity::Warning,
            How::Unusual => Severity::Advice,
        };
        let defect = view.defect(field, odd).severity(severity);
        defect.text(text, None).fix(fix)
    });
    worded.collect()
}

/// A letter where a mark should be is damage; a shape may be somebody's choice.
fn how(mark: char) -> How {
    let is_shape = matches!(mark, '\u{25A0}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}');
    if is_shape || glyph::means(mark).is_some() {
        How::Unusual
    } else {
        How::Damaged
    }
}

fn is_unusual(mark: char) -> bool {
    glyph::means(mark).is_some() && !glyph::is_usual(mark)
}

/// What a mark means, where all readers agree: a crossed box is chosen to some and struck out to others.
fn meaning(mark: char) -> Option<bool> {
    glyph::means(mark).filter(|_| mark != '☒')
}

/// The odd glyphs of a channel cell, the damaged ones alone where there are any.
fn odd_in_channels(reading: &ChannelReading) -> Option<UnknownTickGlyph> {
    let unknown = reading.unknown_glyphs.iter().map(|(glyph, _)| *glyph);
    let marks = reading.items.iter().filter_map(|item| item.glyph);
    if reading.unknown_glyphs.is_empty() && !marks.clone().any(is_unusual) {
        return None;
    }
    let odd = |wanted| {
        let mut found = String::new();
        for mark in unknown
            .clone()
            .chain(marks.clone().filter(|mark| is_unusual(*mark)))
        {
            if how(mark) == wanted && !found.contains(mark) {
                found.push(mark);
            }
        }
        (!found.is_empty()).then_some(UnknownTickGlyph {
            marks: found,
            how: wanted,
        })
    };
    odd(How::Damaged).or_else(|| odd(How::Unusual))
}

/// The cell with ■ and □ in place of its odd glyphs; none where one of them cannot be told.
fn mended(text: &str, reading: &ChannelReading) -> Option<String> {
    let mut unknown = reading.unknown_glyphs.iter().peekable();
    let mut mended = String::with_capacity(text.len());
    for (at, c) in (0_u32..).zip(text.chars()) {
        let is_unknown = unknown.next_if(|(_, span)| span.start == at).is_some();
        if !is_unknown && !is_unusual(c) {
            mended.push(c);
            continue;
        }
        let meant = if is_unknown {
            let mut items = reading.items.iter();
            items.find(|item| item.glyph == Some(c))?.selected
        } else {
            meaning(c)
        };
        mended.push(if meant? { '■' } else { '□' });
    }
    Some(mended)
}

/// What is odd about the mark of a tick column, and what it meant where that can be told.
fn odd_in_box(text: &str) -> Option<(UnknownTickGlyph, Option<bool>)> {
    let (glyph, meant) = match mark(text) {
        Mark::UnknownGlyph(glyph) => (glyph, glyph::was(glyph)),
        Mark::Ticked | Mark::Unticked => {
            let odd = text.chars().find(|c| is_unusual(*c))?;
            (odd, meaning(odd))
        }
        Mark::Empty | Mark::Words => return None,
    };
    let odd = UnknownTickGlyph {
        marks: glyph.to_string(),
        how: how(glyph),
    };
    Some((odd, meant))
}
