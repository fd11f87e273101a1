//! What damage does to a text on its way into a cell, and how to mend it.

use crate::finding::words;
use crate::model::Field;
use crate::parse::fold;

words! {
    /// What happened to a text.
    pub(super) enum How {
        /// White space cuts through words.
        Split = "split",
        /// Traditional letters stand in simplified text.
        Mixed = "mixed",
        /// Asterisks hide digits.
        Masked = "masked",
        /// Letters could not be converted.
        Lost = "lost",
    }
}

/// The damage of one text.
#[derive(Debug)]
pub(super) struct Damage {
    pub(super) how: How,
    pub(super) words: String,
    /// The whole text mended, where all of it can be.
    pub(super) mended: Option<String>,
}

/// Words of these tables that no white space may cut, in the company that tells them from chance neighbours;
/// a stroke stands where a line may break.
#[rustfmt::skip]
const WHOLE: &[&str] = &[
    "信息|形成", "形成|或者", "形成|之日", "形成|后", "或者|变更", "变更|之日", "变更|后", "个|工作日", "工作日|内",
    "政府|信息", "信息|公开", "公开|条例", "中华|人民|共和国", "国务院", "国务院|办公厅", "人民|政府", "政府|网站",
    "及时|公开", "主动|公开",
];

/// Traditional letters that no simplified text has a use for, with the letters it writes instead.
#[rustfmt::skip]
const TRADITIONAL: &[(char, char)] = &[
    ('佈', '布'), ('來', '来'), ('個', '个'), ('們', '们'), ('備', '备'), ('傳', '传'), ('價', '价'), ('億', '亿'),
    ('償', '偿'), ('內', '内'), ('兩', '两'), ('則', '则'), ('劃', '划'), ('動', '动'), ('務', '务'), ('區', '区'),
    ('員', '员'), ('問', '问'), ('單', '单'), ('國', '国'), ('圖', '图'), ('執', '执'), ('報', '报'), ('學', '学'),
    ('實', '实'), ('寧', '宁'), ('審', '审'), ('將', '将'), ('專', '专'), ('對', '对'), ('導', '导'), ('層', '层'),
    ('屬', '属'), ('廣', '广'), ('從', '从'), ('態', '态'), ('應', '应'), ('戶', '户'), ('搶', '抢'), ('擇', '择'),
    ('據', '据'), ('時', '时'), ('書', '书'), ('會', '会'), ('東', '东'), ('條', '条'), ('業', '业'), ('標', '标'),
    ('樣', '样'), ('機', '机'), ('檔', '档'), ('檢', '检'), ('權', '权'), ('歲', '岁'), ('決', '决'), ('測', '测'),
    ('準', '准'), ('濟', '济'), ('災', '灾'), ('為', '为'), ('無', '无'), ('營', '营'), ('環', '环'), ('產', '产'),
    ('當', '当'), ('發', '发'), ('監', '监'), ('眾', '众'), ('稅', '税'), ('節', '节'), ('範', '范'), ('築', '筑'),
    ('約', '约'), ('紙', '纸'), ('級', '级'), ('結', '结'), ('絡', '络'), ('統', '统'), ('經', '经'), ('網', '网'),
    ('縣', '县'), ('總', '总'), ('繫', '系'), ('續', '续'), ('罰', '罚'), ('聯', '联'), ('臺', '台'), ('與', '与'),
    ('舉', '举'), ('萬', '万'), ('處', '处'), ('號', '号'), ('衛', '卫'), ('補', '补'), ('見', '见'), ('規', '规'),
    ('視', '视'), ('計', '计'), ('訊', '讯'), ('設', '设'), ('許', '许'), ('評', '评'), ('話', '话'), ('該', '该'),
    ('說', '说'), ('誰', '谁'), ('請', '请'), ('議', '议'), ('護', '护'), ('變', '变'), ('財', '财'), ('貧', '贫'),
    ('責', '责'), ('費', '费'), ('貼', '贴'), ('資', '资'), ('質', '质'), ('軟', '软'), ('載', '载'), ('辦', '办'),
    ('農', '农'), ('這', '这'), ('進', '进'), ('運', '运'), ('過', '过'), ('達', '达'), ('遞', '递'), ('遠', '远'),
    ('選', '选'), ('還', '还'), ('鄉', '乡'), ('醫', '医'), ('錄', '录'), ('鎮', '镇'), ('長', '长'), ('門', '门'),
    ('開', '开'), ('間', '间'), ('關', '关'), ('陽', '阳'), ('際', '际'), ('險', '险'), ('電', '电'), ('項', '项'),
    ('預', '预'), ('領', '领'), ('題', '题'), ('類', '类'), ('風', '风'), ('養', '养'), ('館', '馆'), ('驗', '验'),
    ('體', '体'), ('點', '点'), ('齡', '龄'),
];

/// The first ideograph, and how many words of 64 bits hold one bit for each.
const FIRST: u32 = 0x4E00;
const WORDS: usize = 0x5200 / 64;

/// A bit for each ideograph: most letters are told from traditional ones by one look.
static IS_TRADITIONAL: [u64; WORDS] = bits();

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated while compiling: a letter outside the block fails the build"
)]
const fn bits() -> [u64; WORDS] {
    let mut bits = [0; WORDS];
    let mut at = 0;
    while at < TRADITIONAL.len() {
        let offset = TRADITIONAL[at].0 as u32 - FIRST;
        bits[(offset / 64) as usize] |= 1 << (offset % 64);
        at += 1;
    }
    bits
}

fn is_traditional(ideograph: char) -> bool {
    let offset = u32::from(ideograph).wrapping_sub(FIRST);
    let word = IS_TRADITIONAL.get((offset / 64) as usize);
    word.is_some_and(|word| word >> (offset % 64) & 1 == 1)
}

fn simplified(letter: char) -> char {
    let found = TRADITIONAL.iter().find(|(old, _)| *old == letter);
    found.map_or(letter, |(_, new)| *new)
}

/// A letter in its simplified form.
fn plain(letter: char) -> char {
    if is_traditional(letter) {
        simplified(letter)
    } else {
        letter
    }
}

const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}')
}

/// Whether some white space stands where a word may be cut: most of it does not, and needs no closer look.
fn may_be_cut(text: &str) -> bool {
    let (mut before, mut gap, mut alone) = (None, false, 0);
    for c in text.chars() {
        if c.is_whitespace() {
            gap = true;
            continue;
        }
        let letter = plain(c);
        match before.filter(|before| gap && is_ideograph(*before) && is_ideograph(letter)) {
            Some(before) if alone >= 2 || is_within_a_word(before, letter) => return true,
            Some(_) => alone += 1,
            None => alone = 0,
        }
        (before, gap) = (Some(letter), false);
    }
    false
}

/// Whether two letters stand side by side in one of the words.
fn is_within_a_word(before: char, letter: char) -> bool {
    WHOLE.iter().any(|word| {
        let mut pairs = word.chars().zip(word.chars().skip(1));
        pairs.any(|pair| pair == (before, letter))
    })
}

/// Whether a text holds a letter that only damaged texts do, or may. Every text of a document passes here, so it
/// looks at bytes: the first two of an ideograph choose the word of bits, the third the bit.
fn may_be_damaged(mut text: &[u8]) -> bool {
    const FIRST_WORD: usize = FIRST as usize / 64;
    loop {
        text = match text {
            [lead @ 0xE4..=0xE9, second, third, rest @ ..] => {
                let word = usize::from(lead & 0xF) << 6 | usize::from(second & 63);
                let bits = IS_TRADITIONAL.get(word.wrapping_sub(FIRST_WORD));
                if bits.is_some_and(|bits| bits >> (third & 63) & 1 == 1) {
                    return true;
                }
                rest
            }
            [b'*', ..]
            // White space stands before and behind the dashes and quotation marks.
            | [0xE2, 0x80, ..=0x8F | 0xA8.., ..]
            | [0xE2, 0x81, ..]
            // The ideographic space, a full-width star, the mark of what was lost.
            | [0xE3, 0x80, 0x80, ..]
            | [0xEF, 0xBC, 0x8A, ..]
            | [0xEF, 0xBF, 0xBD, ..] => return true,
            [b'!'..=b'~', rest @ ..] | [0xE2 | 0xE3 | 0xEF, _, _, rest @ ..] => rest,
            [] => return false,
            _ => return true,
        };
    }
}

/// What is damaged in the text of a column; none where it is sound.
pub(super) fn find(text: &str, field: Field) -> Option<Damage> {
    if !may_be_damaged(text.as_bytes()) {
        return None;
    }
    let (mut gaps, mut mixed, mut starred, mut lost) = (false, false, false, false);
    for c in text.chars() {
        match c {
            c if is_ideograph(c) => mixed |= is_traditional(c),
            '*' | '＊' => starred = true,
            '\u{FFFD}' => lost = true,
            c => gaps |= c.is_whitespace(),
        }
    }
    // In a channel cell it is a mark that was lost, which CHN005 says; a telephone may be masked on purpose.
    lost &= field != Field::Channels;
    let masked = (starred && field == Field::Basis).then(|| masked(text));
    let masked = masked.flatten();
    let cuts = if gaps && may_be_cut(text) {
        Cuts::of(text)
    } else {
        Cuts::default()
    };
    let mended = || {
        let mended: String = text
            .char_indices()
            .filter(|(at, _)| !cuts.gaps.iter().any(|(from, to)| (from..to).contains(&at)))
            .map(|(_, c)| if mixed { simplified(c) } else { c })
            .collect();
        (!lost && masked.is_none()).then_some(mended)
    };
    let (how, words) = if lost {
        (How::Lost, around_lost(text))
    } else if let Some(words) = &cuts.words {
        (How::Split, words.clone())
    } else if mixed {
        (How::Mixed, traditional_letters(text))
    } else {
        (How::Masked, masked.clone()?)
    };
    Some(Damage {
        how,
        words,
        mended: mended(),
    })
}

/// The traditional letters of a text, each once.
fn traditional_letters(text: &str) -> String {
    let mut letters = String::new();
    for c in text.chars().filter(|c| is_traditional(*c)) {
        if !letters.contains(c) {
            letters.push(c);
        }
    }
    letters
}

/// The lost letters with what stands around them.
fn around_lost(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_lost = |c: &char| *c == '\u{FFFD}';
    let first = letters.iter().position(is_lost).unwrap_or_default();
    let last = letters.iter().rposition(is_lost).unwrap_or_default();
    let from = first.saturating_sub(4);
    let kept = (last + 5).min(from + 24) - from;
    letters.into_iter().skip(from).take(kept).collect()
}

/// 第**条, 〔20*〕, *号: asterisks where the number of a document or an article stands.
fn masked(text: &str) -> Option<String> {
    let letters: Vec<char> = text.chars().filter_map(fold::char).collect();
    let first = letters.iter().position(|c| *c == '*')?;
    let stars = letters
        .iter()
        .skip(first)
        .take_while(|c| **c == '*')
        .count();
    let before = first.checked_sub(1).and_then(|at| letters.get(at));
    let behind = letters.get(first + stars);
    let of_number = |c: &char| c.is_ascii_digit();
    let is_masked = before.is_some_and(|c| of_number(c) || matches!(c, '第' | '['))
        || behind.is_some_and(|c| of_number(c) || matches!(c, '号' | '条' | '款' | '年' | ']'));
    let from = first.saturating_sub(4);
    let kept = first + stars + 4 - from;
    is_masked.then(|| letters.into_iter().skip(from).take(kept).collect())
}

/// A letter with what stands before it.
struct Letter {
    /// In its simplified form.
    c: char,
    from: usize,
    to: usize,
    gap: bool,
}

/// The gaps that cut through words.
#[derive(Default)]
struct Cuts {
    /// Bytes of the white space.
    gaps: Vec<(usize, usize)>,
    /// The first stretch that is cut.
    words: Option<String>,
}

impl Cuts {
    fn of(text: &str) -> Self {
        let mut cuts = Self::default();
        // One letter a line is writing from top to bottom.
        if text.lines().all(|line| line.trim().chars().count() <= 1) {
            return cuts;
        }
        let letters = letters(text);
        let mut at = 0;
        while at < letters.len() {
            let rest = letters.get(at..).unwrap_or_default();
            let spread = spread(text, rest);
            let found = WHOLE.iter().find_map(|word| cut(rest, word));
            if spread > 0 {
                cuts.take(text, rest.get(..spread).unwrap_or_default(), |_| true);
                at += spread;
                continue;
            }
            if let Some((length, places)) = found {
                let word = rest.get(..length).unwrap_or_default();
                cuts.take(text, word, |at| places >> at & 1 == 1);
            }
            at += 1;
        }
        cuts.gaps.sort_unstable();
        cuts.gaps.dedup();
        cuts
    }

    /// Takes up the gaps of some letters, those before the letters that `is_cut` names.
    fn take(&mut self, text: &str, word: &[Letter], is_cut: impl Fn(usize) -> bool) {
        let pairs = word.iter().zip(word.iter().skip(1)).zip(1..);
        let gaps = pairs.filter(|((_, letter), at)| letter.gap && is_cut(*at));
        self.gaps
            .extend(gaps.map(|((before, letter), _)| (before.to, letter.from)));
        if let (None, Some(first), Some(last)) = (&self.words, word.first(), word.last()) {
            let stretch = text.get(first.from..last.to).unwrap_or_default();
            let parts: Vec<&str> = stretch.split_whitespace().collect();
            self.words = Some(parts.join(" "));
        }
    }
}

fn letters(text: &str) -> Vec<Letter> {
    let mut letters = Vec::with_capacity(text.len() / 3);
    let mut gap = false;
    for (from, c) in text.char_indices() {
        if c.is_whitespace() {
            gap = true;
        } else {
            let to = from + c.len_utf8();
            letters.push(Letter {
                c: plain(c),
                from,
                to,
                gap,
            });
            gap = false;
        }
    }
    letters
}

/// The length of a word that stands at the head and is cut, and a bit for each letter before which it is.
fn cut(letters: &[Letter], word: &str) -> Option<(usize, u32)> {
    let (mut at, mut places, mut is_seam) = (0_usize, 0_u32, true);
    for c in word.chars() {
        if c == '|' {
            is_seam = true;
            continue;
        }
        let letter = letters.get(at).filter(|letter| letter.c == c)?;
        if letter.gap && !is_seam {
            places |= 1 << at;
        }
        is_seam = false;
        at += 1;
    }
    (places != 0).then_some((at, places))
}

/// How many letters at the head stand alone between spaces: 公 开 时 限. Levels of government may be listed so.
fn spread(text: &str, letters: &[Letter]) -> usize {
    let is_level = |c| "国省市州县区乡镇街村".contains(c);
    let spaced = |before: &Letter, letter: &Letter| {
        let gap = text.get(before.to..letter.from).unwrap_or_default();
        letter.gap && is_ideograph(letter.c) && !gap.contains(['\n', '\r'])
    };
    if !letters.first().is_some_and(|first| is_ideograph(first.c)) {
        return 0;
    }
    let pairs = letters.iter().zip(letters.iter().skip(1));
    let run = 1 + pairs
        .take_while(|(before, letter)| spaced(before, letter))
        .count();
    // The last one may be the beginning of a word.
    let is_whole = letters
        .get(run)
        .is_none_or(|next| next.gap || !is_ideograph(next.c));
    let run = if is_whole { run } else { run - 1 };
    let run_letters = letters.get(..run).unwrap_or_default();
    let alone = run >= 4 && !run_letters.iter().all(|letter| is_level(letter.c));
    if alone { run } else { 0 }
}
