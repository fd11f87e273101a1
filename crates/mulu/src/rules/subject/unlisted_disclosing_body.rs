//! SUB003: a disclosing body whose name is not in the roster of bodies.

use super::roster_names::{self, Existence, Named};
use super::{bodies, dissolved_body};
use crate::engine::{EntryView, Judge, Outcome, RecordDates};
use crate::finding::{Defect, parameters, words};
use crate::model::{Field, Roster, RosterBody, Span};
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, disclosing_body, rule};

rule! {
    /// 公开主体的名称不在机构名录中,或者名录里这个机关当时不存在。
    ///
    /// The disclosing body is not in the roster of bodies, or did not exist at the time.
    ///
    /// ## 依据
    /// 公开主体的约定:写机构名录里的规范名称或者规范简称。名录由使用者随文件给出(命令行 `--roster`)。
    ///
    /// ## 为何
    /// “区住房城乡建设部”没有这个机关,群众和网站的检索都找不到;同一个机关写成几个名称,目录也无法汇总。
    ///
    /// ## 怎么改
    /// 换成名录里的名称;名录缺了这个机关的,补充名录。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "房屋征收"}, "disclosing_body": "区住房城乡建设部"}
    /// ```
    /// ```options
    /// {"roster": [{"name": "柏塘区住房和城乡建设局", "short_names": ["区住房和城乡建设局"]}]}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "房屋征收"}, "disclosing_body": "区住房和城乡建设局"}
    /// ```
    /// ```options
    /// {"roster": [{"name": "柏塘区住房和城乡建设局", "short_names": ["区住房和城乡建设局"]}]}
    /// ```
    ///
    /// ## 边界
    /// 没有给名录时不适用。只有漏字、多字或者机关的称谓(局、部、委、办)不同的,才给出改法;差别在别的字上的,可能是另一个机关,只请核对。“教育部门”这样的一类机关由 SUB002 说,“各镇街”“项目法人单位”这样以一类出现的不说;机构改革中撤并的由 SUB007 说。几个机关逐个核对,括号里的注释不核对。记录日期只到年、月,机关又在其间成立或者撤并的,报“无法判定”。
    pub static UNLISTED_DISCLOSING_BODY = {
        code: "SUB003",
        name: "unlisted-disclosing-body",
        group: Subject,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        check_kind: Contradiction,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "同一个机关在各处写同一个规范名称,才查得到、对得上。",
            en: "A body is found and counted only under its one official name.",
        },
        since: "0.1.0",
        says: [UnlistedDisclosingBody],
        check: Check::Entry(EntryCheck::Any(check)),
    }
}

words! {
    /// What is wrong with a name.
    enum Fault {
        NotListed = "not_listed",
        Outside = "outside",
        MayBeOutside = "may_be_outside",
    }
}

parameters! {
    /// What the finding carries.
    struct UnlistedDisclosingBody {
        /// What is wrong: not in the roster, or (perhaps) not in being at the time.
        fault: Fault,
        /// The name as written.
        found: String,
        /// The nearest name of the roster.
        expected: Option<String>,
        /// The day from which the body existed by the roster.
        from: Option<String>,
        /// The last day on which it existed.
        until: Option<String>,
    }
    says {
        if fault == Fault::Outside =>
            "名录里“{found}”的存续期:[自 {from} 起][至 {until} 止]。这一条的日期不在其中。请写当时承担职能的机关。",
            "By the roster “{found}” existed[ from {from}][ until {until}]; the date of this entry lies outside. Name the body that had its functions then.";
        if fault == Fault::MayBeOutside =>
            "名录里“{found}”的存续期:[自 {from} 起][至 {until} 止]。这一条的日期只到年或者月,无法判定当时有没有这个机关。请写明日期。",
            "By the roster “{found}” existed[ from {from}][ until {until}]; the entry is dated to a year or month only, so whether it existed then cannot be decided. State the day.";
        if expected =>
            "“{found}”不在机构名录中。群众按这个名称找不到机关。请核对是否应为“{expected}”。",
            "“{found}” is not in the roster of bodies. Nobody finds a body under that name. See whether “{expected}” is meant.";
        else =>
            "“{found}”不在机构名录中。群众按这个名称找不到机关。请换成名录里的名称,或者补充名录。",
            "“{found}” is not in the roster of bodies. Nobody finds a body under that name. Write a name of the roster, or complete the roster.";
    }
}

fn check(view: &EntryView<'_>, judge: &Judge<'_>) -> Outcome {
    let Some(roster) = judge.roster else {
        return Outcome::NotApplicable(Reason::NotSupplied);
    };
    let text = match disclosing_body(view) {
        Ok(text) => text,
        Err(reason) => return Outcome::NotApplicable(reason),
    };
    by_roster(view, roster, text)
}

/// Not inlined: most callers have no roster, and a browser compiles a function whole when it first meets it.
#[inline(never)]
fn by_roster(view: &EntryView<'_>, roster: &Roster, text: &str) -> Outcome {
    let key = fold::key(text);
    // What nearly every cell is: one name that always was.
    if roster.named(&key).any(|body| !body.has_days()) {
        return Outcome::Passed;
    }
    // The affair of SUB002, which also knows the brackets of 县(市、区)教育部门.
    if bodies::names_only_classes(&key) {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let found = Named::in_cell(&key, roster);
    let cell = Cell {
        view,
        roster,
        text,
        key: &key,
    };
    let mut violated = cell.unlisted(found.unlisted);
    let mut undecided = Vec::new();
    for (name, body) in found.listed {
        // A body that always was asks for no date.
        if !body.has_days() {
            continue;
        }
        match roster_names::existence(roster, name, view.dates()) {
            Existence::Throughout => {}
            _ if cell.is_dissolved(name) => {}
            Existence::InPart => undecided.push(cell.outside(name, body, Fault::MayBeOutside)),
            Existence::Never => violated.push(cell.outside(name, body, Fault::Outside)),
        }
    }
    match (violated.is_empty(), undecided.is_empty()) {
        (true, false) => Outcome::Undecided(undecided),
        _ => Outcome::from_defects(violated),
    }
}

/// A cell on its way to defects.
struct Cell<'c, 'v> {
    view: &'c EntryView<'v>,
    roster: &'c Roster,
    text: &'c str,
    key: &'c str,
}

impl Cell<'_, '_> {
    /// The defects of names that are not in the roster.
    fn unlisted(&self, names: Vec<&str>) -> Vec<Defect> {
        if names.is_empty() {
            return Vec::new();
        }
        let RecordDates { first, last, .. } = self.view.dates();
        let mut replacements = Vec::new();
        let mut defects = Vec::new();
        for name in names {
            if self.is_dissolved(name) {
                continue;
            }
            let span = bodies::span_of(name, self.key, self.text);
            let expected = self.roster.nearest(name, |body| body.meets(first, last));
            let slip = expected.filter(|expected| roster_names::is_slip(name, expected));
            replacements.extend(span.zip(slip));
            let parameters = UnlistedDisclosingBody {
                fault: Fault::NotListed,
                found: name.to_owned(),
                expected: expected.map(str::to_owned),
                from: None,
                until: None,
            };
            let defect = self.view.defect(Field::DisclosingBody, parameters);
            defects.push(defect.text(self.text, span));
        }
        // A fix replaces the whole cell, so it is given only where it cures the whole.
        if replacements.len() == defects.len() {
            let fix = self.with(replacements);
            defects = defects
                .into_iter()
                .map(|defect| defect.fix(fix.clone()))
                .collect();
        }
        defects
    }

    /// Whether SUB007 speaks of it, which also names the successor.
    fn is_dissolved(&self, name: &str) -> bool {
        dissolved_body::former(name, self.view.dates().first).is_some()
    }

    fn with(&self, replacements: Vec<(Span, &str)>) -> String {
        let mut cell = self.text.to_owned();
        for (span, name) in replacements.into_iter().rev() {
            cell.replace_range(span.byte_range(self.text), name);
        }
        cell
    }

    fn outside(&self, name: &str, body: &RosterBody, fault: Fault) -> Defect {
        let parameters = UnlistedDisclosingBody {
            fault,
            found: name.to_owned(),
            expected: None,
            from: body.from.map(|date| date.to_string()),
            until: body.until.map(|date| date.to_string()),
        };
        let span = bodies::span_of(name, self.key, self.text);
        self.view
            .defect(Field::DisclosingBody, parameters)
            .text(self.text, span)
    }
}
