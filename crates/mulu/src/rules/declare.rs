//! The declaration block of a rule: its manual and its metadata in one place.

/// Declares a rule. The doc comment is the manual that `mulu explain`, the website and the bindings print.
macro_rules! rule {
    (
        $(#[doc = $manual:literal])+
        pub static $name:ident = {
            code: $code:literal,
            name: $title:literal,
            group: $group:ident,
            severity: $severity:ident,
            authority: $authority:ident,
            evidence: $evidence:ident,
            check_kind: $check_kind:ident,
            addressee: $addressee:ident or $unaddressed:ident,
            in_force: $in_force:expr,
            sources: $sources:expr,
            since: $since:literal,
            says: [$($says:ident),+],
            $(limits: $limits:expr,)?
            check: $check:expr $(,)?
        }
    ) => {
        $(#[doc = $manual])+
        pub(crate) static $name: $crate::rules::Rule = $crate::rules::Rule {
            code: $code,
            name: $title,
            group: $crate::rules::Group::$group,
            severity: $crate::finding::Severity::$severity,
            authority: $crate::rules::Authority::$authority,
            evidence: $crate::rules::Evidence::$evidence,
            check_kind: $crate::rules::CheckKind::$check_kind,
            addressee: $crate::rules::Addressee::$addressee,
            unaddressed: $crate::rules::Unaddressed::$unaddressed,
            in_force: $in_force,
            sources: $sources,
            since: $since,
            status: $crate::rules::Status::Stable,
            manual: $crate::rules::kept(concat!($($manual, "\n"),+)),
            says: &[$( $says::SAYS ),+],
            limits: $crate::rules::limits::declared!($($limits)?),
            check: $check,
        };
    };
}

/// The manual where it is wanted: a browser that explains no rule need not carry hundreds of pages.
pub(crate) const fn kept(manual: &'static str) -> &'static str {
    if cfg!(feature = "manuals") {
        manual
    } else {
        ""
    }
}

pub(crate) use rule;
