//! The catalogue: what a body plans to disclose (主动公开基本目录).

use super::{
    AdministrativeLevel, BodyKind, CatalogueEntry, CatalogueTag, Form, PartialDate, RequiredList,
    Text,
};
use crate::decode::{self, Decoded, record};
use crate::error::Error;
use crate::law::Law;
use crate::parse;

record! {
    /// A disclosure catalogue, “主动公开基本目录”: the plan of what is published, by whom, how fast.
    ///
    /// Not the index of art. 12, which lists what *was* published.
    ///
    /// ```
    /// use mulu::model::Catalogue;
    /// let json = r#"{"kind":"catalogue","title":"清源市水务局主动公开基本目录",
    ///   "entries":[{"matter":{"primary":"机构信息"}}]}"#;
    /// let decoded = Catalogue::from_json(json.as_bytes()).unwrap();
    /// assert!(decoded.defects.is_empty());
    /// assert_eq!(decoded.document.entries.len(), 1);
    /// ```
    pub struct Catalogue<'a> {
        /// Always `catalogue`.
        pub kind: CatalogueTag,
        /// Title as printed above the table, “标题”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub title: Option<Text<'a>>,
        /// Form of the table, “目录类型”; decides which columns are required.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub form: Option<Form>,
        /// The body whose catalogue it is, “编制主体”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub body: Option<Body<'a>>,
        /// Date of issue, “发布日期”: a year, a month or a day. It chooses the edition of the law.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub issued_on: Option<PartialDate>,
        /// The rows of the table, “公开事项”.
        #[serde(borrow)]
        pub entries: Entries<'a>,
    }
}

/// The rows of a catalogue.
///
/// ```
/// use mulu::model::{Catalogue, Entries};
/// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","entries":[{},{}]}"#).unwrap();
/// let entries: &Entries<'_> = &decoded.document.entries;
/// assert_eq!(entries.len(), 2);
/// ```
pub type Entries<'a> = RequiredList<CatalogueEntry<'a>>;

record! {
    /// The body a document speaks for, “编制主体”.
    ///
    /// What is not declared is unknown, and rules that depend on it are not applicable.
    ///
    /// ```
    /// use mulu::model::{Body, BodyKind};
    /// let body = Body { kind: Some(BodyKind::Department), ..Body::default() };
    /// assert!(body.level.is_none());
    /// ```
    pub struct Body<'a> {
        /// Name, “名称”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub name: Option<Text<'a>>,
        /// Kind of body, “机关类型”.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub kind: Option<BodyKind>,
        /// Administrative level, “行政层级”.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub level: Option<AdministrativeLevel>,
        /// Functions it has by law, “职能”.
        #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
        pub functions: Vec<Text<'a>>,
    }
}

impl<'a> Catalogue<'a> {
    /// Decodes a catalogue from JSON, with every structural defect.
    ///
    /// # Errors
    /// Only where there is nothing to judge: not UTF-8, not JSON, too deep, not an object, or of another kind.
    ///
    /// ```
    /// use mulu::model::Catalogue;
    /// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","issued_on":"2021-02-29","entries":[]}"#).unwrap();
    /// assert_eq!(decoded.defects[0].pointer, "/issued_on");
    /// assert!(decoded.document.issued_on.is_none());
    /// ```
    pub fn from_json(bytes: &'a [u8]) -> Result<Decoded<Self>, Error> {
        decode::from_text(decode::text_of(bytes)?)
    }

    /// Fills the lists beside the texts of basis, time limit and channels with what the texts are read as.
    ///
    /// ```
    /// use mulu::{law::Law, model::{Catalogue, CatalogueEntry, TimeLimit}};
    /// let mut catalogue = Catalogue::default();
    /// let time_limit = Some(TimeLimit::from_text("20个工作日内"));
    /// catalogue.entries.push(CatalogueEntry { time_limit, ..CatalogueEntry::default() });
    /// catalogue.read_texts(Law::national());
    /// assert_eq!(catalogue.entries[0].time_limit.as_ref().unwrap().clauses[0].count, Some(20));
    /// ```
    pub fn read_texts(&mut self, law: Law) {
        for entry in self.entries.iter_mut() {
            if let Some(basis) = &mut entry.basis {
                basis.citations = parse::basis::basis(&basis.text, &law).citations;
            }
            if let Some(limit) = &mut entry.time_limit {
                limit.clauses = parse::time_limit::time_limit(&limit.text);
            }
            if let Some(channels) = &mut entry.channels {
                channels.items = parse::channels::channels(&channels.text).items;
            }
        }
    }
}
