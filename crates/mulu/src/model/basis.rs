//! The legal basis of an entry (公开依据).

use super::Span;
use crate::decode::record;

record! {
    /// One text cited as the legal basis of an entry “公开依据”.
    ///
    /// ```
    /// use mulu::model::basis::BasisCitation;
    /// let json = r#"{ "title": "水法", "articles": [{ "article": 39 }], "text": "《水法》第39条", "span": [0, 8] }"#;
    /// let citation: BasisCitation = serde_json::from_str(json).unwrap();
    /// assert_eq!(citation.articles[0].article, 39);
    /// assert!(!serde_json::to_string(&citation).unwrap().contains("number"));
    /// ```
    pub struct BasisCitation {
        /// Title as written, “法律标题”, without book-title marks, line breaks and blanks.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// Identifier of the instrument in the law table, “法规标识”, where it is known there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub instrument: Option<String>,
        /// Decree or document number as written, “令号或发文字号”; the first, where there are several.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub number: Option<String>,
        /// Further numbers of the same text, “其他文号”, such as the decree that revised it.
        ///
        /// A bare 第711号 after a decree number is completed with that decree's issuer.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub further_numbers: Vec<String>,
        /// Articles cited, “条款项”, in the order written; a range is spelled out.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub articles: Vec<ArticleRef>,
        /// The stretch of the cell that was read, “原文”.
        pub text: String,
        /// Where that stretch stands in the cell, “位置”.
        pub span: Span,
    }
}

record! {
    /// An article, paragraph and item of a cited text “条、款、项”.
    ///
    /// ```
    /// use mulu::model::basis::ArticleRef;
    /// let cited = ArticleRef { article: 20, paragraph: Some(1), item: Some(7) };
    /// assert_eq!(serde_json::to_string(&cited).unwrap(), r#"{"article":20,"paragraph":1,"item":7}"#);
    /// ```
    #[derive(Copy)]
    pub struct ArticleRef {
        /// Article, “条”, from 1.
        pub article: u16,
        /// Paragraph, “款”, from 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub paragraph: Option<u16>,
        /// Item, “项”, from 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub item: Option<u16>,
    }
}

impl ArticleRef {
    /// A whole article (整条).
    ///
    /// ```
    /// use mulu::model::basis::ArticleRef;
    /// assert_eq!(ArticleRef::whole(20).paragraph, None);
    /// ```
    #[must_use]
    pub const fn whole(article: u16) -> Self {
        Self {
            article,
            paragraph: None,
            item: None,
        }
    }
}
