//! STR012: texts that were damaged on their way into the cell.

use core::ptr;

use super::damage::{Damage, How, find};
use crate::engine::{Entries, EntryView, Judge, Ledger, Outcome, Whole};
use crate::finding::{Defect, parameters};
use crate::model::Field;
use crate::rules::{Check, InForce, Sources, rule};

rule! {
    /// 文字损坏:词被空格或换行断开,混入繁体字,数字被星号遮住,或者有字丢失。
    ///
    /// The text is damaged: words broken by spaces, traditional letters mixed in, digits masked, letters lost.
    ///
    /// ## 依据
    /// 数据质量约定:单元格里的文字与文件原文一致。
    ///
    /// ## 为何
    /// 从 PDF、网页或者别的编码复制来的文字常有损坏:词一断开就搜不到,数字一遮住就查不了。
    ///
    /// ## 怎么改
    /// 去掉词里的空格和换行,改成规范的简体字,补上被遮住或者丢失的字。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "time_limit": {"text": "自信息形 成或者变 更之日起20个工作日内"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "time_limit": {"text": "自信息形成或者变更之日起20个工作日内"}}
    /// ```
    ///
    /// ## 边界
    /// 只看事项、内容、依据、时限、主体、渠道。词与词之间、句与句之间的空格和换行是排版,不说;一行一个字的竖排不说。断词只认目录里的常用词,或者四个以上单字各自隔开;
    /// 繁体只认常见的字。选择标记的损坏由 CHN005 说,时限里的星号由 TIM018 说,电话、证件号里的星号是保护隐私,不说。
    pub static DAMAGED_TEXT = {
        code: "STR012",
        name: "damaged-text",
        group: Structure,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "文字完好,才搜得到、读得准。",
            en: "Only a text that is whole can be found and read.",
        },
        since: "0.1.0",
        says: [DamagedText],
        check: Check::Each(|| Box::<Damaged>::default()),
    }
}

parameters! {
    /// What the finding carries.
    struct DamagedText {
        /// What happened to the text.
        how: How,
        /// The damaged stretch, or the letters concerned.
        words: String,
    }
    says {
        if how == How::Split =>
            "“{words}”里的词被空格或者换行断开了。断开的词搜不到。请去掉词里的空格和换行。",
            "Spaces or line breaks cut through the words of “{words}”. Broken words cannot be searched for. Take the breaks out.";
        if how == How::Mixed =>
            "简体文字里混入了繁体字“{words}”。用简体查找时搜不到。请改成规范的简体字。",
            "The traditional letters “{words}” are mixed into simplified text. A search in simplified letters misses them. Write the simplified forms.";
        if how == How::Masked =>
            "“{words}”里的数字被星号遮住了。看的人查不到原文。请补上原来的数字。",
            "Asterisks hide the digits of “{words}”. Readers cannot look the source up. Fill in the digits.";
        else =>
            "“{words}”里有字在复制或者转换时丢失了。看的人读不全。请对照原文补上。",
            "Letters of “{words}” were lost in copying or conversion. Readers cannot make it out. Restore them from the source.";
    }
}

/// Whole columns repeat the text of the row above: it is looked at once while it goes on.
#[derive(Default)]
struct Sound<'v>([&'v str; 6 + ELEMENTS]);

/// How many of a row's elements are compared with those above.
const ELEMENTS: usize = 10;

impl<'v> Sound<'v> {
    fn look(&mut self, slot: usize, field: Field, text: &'v str) -> Option<Damage> {
        let known = self.0.get_mut(slot);
        // Where it is the very same text, nothing need be compared.
        if known
            .as_ref()
            .is_some_and(|known| ptr::eq(**known, text) || **known == text)
        {
            return None;
        }
        let damage = find(text, field);
        if let (None, Some(known)) = (&damage, known) {
            *known = text;
        }
        damage
    }
}

/// The damaged texts so far.
#[derive(Default)]
struct Damaged(Vec<Defect>);

impl Whole for Damaged {
    fn take(&mut self, stretch: &[EntryView<'_>], _: &Judge<'_>, _: &Entries<'_>) {
        let mut sound = Sound::default();
        for view in stretch {
            self.take_entry(view, &mut sound);
        }
    }

    fn finish(self: Box<Self>, _: &Judge<'_>, ledger: &mut Ledger) {
        ledger.record(Outcome::from_defects(self.0));
    }
}

impl Damaged {
    fn take_entry<'v>(&mut self, view: &EntryView<'v>, sound: &mut Sound<'v>) {
        let entry = view.entry;
        let matter = entry.matter();
        let texts = [
            (Field::Primary, matter.primary.as_deref()),
            (Field::Secondary, matter.secondary.as_deref()),
            (Field::Basis, entry.basis().as_ref().map(|it| &*it.text)),
            (
                Field::TimeLimit,
                entry.time_limit().as_ref().map(|it| &*it.text),
            ),
            (Field::DisclosingBody, entry.disclosing_body().as_deref()),
            (
                Field::Channels,
                entry.channels().as_ref().map(|it| &*it.text),
            ),
        ];
        for (slot, (field, text)) in texts.into_iter().enumerate() {
            let Some(text) = text else { continue };
            if let Some(damage) = sound.look(slot, field, text) {
                let fix = damage.mended.clone();
                self.0.push(defect(view, field, text, damage).fix(fix));
            }
        }
        // One of several elements is not the whole cell: no fix.
        for (element, slot) in entry.content_elements().iter().zip(6..) {
            if let Some(damage) = sound.look(slot, Field::ContentElements, element) {
                let found = defect(view, Field::ContentElements, element, damage);
                self.0.push(found);
            }
        }
    }
}

fn defect(view: &EntryView<'_>, field: Field, text: &str, damage: Damage) -> Defect {
    let parameters = DamagedText {
        how: damage.how,
        words: damage.words,
    };
    view.defect(field, parameters).text(text, None)
}
