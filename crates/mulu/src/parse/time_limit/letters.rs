//! The cell's text as the grammar sees it: width and white space folded, traditional characters simplified,
//! and for every letter where it came from.

use crate::model::Span;
use crate::parse::fold;

/// One folded letter and its origin.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letter {
    pub(super) c: char,
    /// Byte at which the letter starts in [`Letters::folded`].
    pub(super) byte: usize,
    /// Code point in the original text.
    pub(super) at: u32,
    /// Bytes in the original text.
    pub(super) from: usize,
    pub(super) to: usize,
    /// A line break stood before it. Lines break inside words, so this is a hint and never a boundary.
    pub(super) after_break: bool,
}

/// A folded text.
#[derive(Debug)]
pub(super) struct Letters<'t> {
    pub(super) original: &'t str,
    pub(super) folded: String,
    pub(super) all: Vec<Letter>,
}

impl<'t> Letters<'t> {
    pub(super) fn new(original: &'t str) -> Self {
        let mut folded = String::with_capacity(original.len());
        let mut letters = Vec::new();
        let mut after_break = true;
        let mut at = 0_u32;
        for (from, raw) in original.char_indices() {
            let code_point = at;
            at = at.saturating_add(1);
            if matches!(raw, '\n' | '\r' | '\u{2028}' | '\u{0B}') {
                after_break = true;
            }
            let Some(c) = letter(raw) else { continue };
            letters.push(Letter {
                c,
                byte: folded.len(),
                at: code_point,
                from,
                to: from + raw.len_utf8(),
                after_break,
            });
            folded.push(c);
            after_break = false;
        }
        Self {
            original,
            folded,
            all: letters,
        }
    }

    /// The folded text from a letter on.
    pub(super) fn rest(&self, index: usize) -> &str {
        self.all
            .get(index)
            .map_or("", |letter| &self.folded[letter.byte..])
    }

    /// The stretch of the original text, found without walking it from the start.
    pub(super) fn between(&self, span: Span) -> &'t str {
        let from = self.all.partition_point(|letter| letter.at < span.start);
        let to = self.all.partition_point(|letter| letter.at < span.end);
        match (self.all.get(from), self.all[..to].last()) {
            (Some(first), Some(last)) if from < to => &self.original[first.from..last.to],
            _ => "",
        }
    }

    pub(super) fn char(&self, index: usize) -> Option<char> {
        self.all.get(index).map(|letter| letter.c)
    }
}

fn letter(raw: char) -> Option<char> {
    // The enumeration comma and the full stop keep apart from the comma and the decimal point.
    match raw {
        '、' | '﹑' | '､' => return Some('、'),
        '。' | '｡' => return Some('。'),
        '﹔' => return Some(';'),
        '﹕' | '∶' | '︰' => return Some(':'),
        _ => {}
    }
    fold::char(raw).map(simplified)
}

/// The traditional characters that occur in words about time.
const fn simplified(c: char) -> char {
    match c {
        '時' => '时',
        '個' | '箇' => '个',
        '變' => '变',
        '後' => '后',
        '內' => '内',
        '長' => '长',
        '開' => '开',
        '佈' => '布',
        '務' => '务',
        '規' => '规',
        '關' => '关',
        '獲' => '获',
        '產' | '産' => '产',
        '動' => '动',
        '態' => '态',
        '實' => '实',
        '隨' => '随',
        '為' | '爲' => '为',
        '於' => '于',
        '與' => '与',
        '項' => '项',
        '結' => '结',
        '審' => '审',
        '發' => '发',
        '簽' => '签',
        '訂' => '订',
        '議' => '议',
        '單' => '单',
        '達' => '达',
        '過' => '过',
        '間' => '间',
        '號' => '号',
        '終' => '终',
        '確' => '确',
        '條' => '条',
        '應' => '应',
        '當' => '当',
        '週' => '周',
        '調' => '调',
        '執' => '执',
        '復' | '複' => '复',
        '據' => '据',
        '從' => '从',
        '辦' => '办',
        '報' => '报',
        '徵' => '征',
        '見' => '见',
        '聽' => '听',
        '稱' => '称',
        '別' => '别',
        '業' => '业',
        '決' => '决',
        '處' => '处',
        '類' => '类',
        '節' => '节',
        '準' => '准',
        '進' => '进',
        '屆' => '届',
        '滿' => '满',
        '認' => '认',
        '評' => '评',
        '證' => '证',
        '請' => '请',
        '頒' => '颁',
        '轉' => '转',
        '傳' => '传',
        '遲' => '迟',
        '檔' => '档',
        '對' => '对',
        '會' => '会',
        '絡' => '络',
        '網' => '网',
        '頁' => '页',
        '曰' => '日',
        c => c,
    }
}
