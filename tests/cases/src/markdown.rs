//! The little of Markdown that specifications and manuals use: headings of the second level, and fences.

/// A fenced block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fence<'m> {
    /// What stands behind the opening fence.
    pub language: &'m str,
    /// The lines between the fences.
    pub body: &'m str,
    /// Line of the opening fence, from 1.
    pub line: usize,
}

/// A heading of the second level and the fences below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Section<'m> {
    pub(crate) title: &'m str,
    pub(crate) line: usize,
    pub(crate) fences: Vec<Fence<'m>>,
}

/// The fenced blocks of a text, in its order. White space before a fence does not matter.
///
/// ```
/// let fences = mulu_cases::fences("words\n```json\n{}\n```\n");
/// assert_eq!((fences[0].language, fences[0].body, fences[0].line), ("json", "{}\n", 2));
/// ```
#[must_use]
pub fn fences(markdown: &str) -> Vec<Fence<'_>> {
    let mut found = Vec::new();
    let mut open: Option<(&str, usize, usize)> = None;
    let mut at = 0;
    for (number, line) in (1..).zip(markdown.split_inclusive('\n')) {
        if let Some(rest) = line.trim().strip_prefix("```") {
            open = match open {
                Some((language, from, opened)) => {
                    found.push(Fence {
                        language,
                        body: &markdown[from..at],
                        line: opened,
                    });
                    None
                }
                None => Some((rest.trim(), at + line.len(), number)),
            };
        }
        at += line.len();
    }
    found
}

/// The first fence below the heading `## title`.
///
/// ```
/// let manual = "## 反例\n```json\n1\n```\n## 正例\n```json\n2\n```\n";
/// assert_eq!(mulu_cases::fence_below(manual, "正例").unwrap().body, "2\n");
/// ```
#[must_use]
pub fn fence_below<'m>(markdown: &'m str, title: &str) -> Option<Fence<'m>> {
    let mut sections = sections(markdown).into_iter();
    let section = sections.find(|section| section.title == title)?;
    section.fences.first().copied()
}

/// The options that stand below the heading `## title`, in a fence of `options`.
///
/// ```
/// let manual = "## 反例\n```json\n1\n```\n```options\n{}\n```\n## 正例\n```json\n2\n```\n";
/// assert_eq!(mulu_cases::options_below(manual, "反例"), Some("{}\n"));
/// assert_eq!(mulu_cases::options_below(manual, "正例"), None);
/// ```
#[must_use]
pub fn options_below<'m>(markdown: &'m str, title: &str) -> Option<&'m str> {
    let mut sections = sections(markdown).into_iter();
    let section = sections.find(|section| section.title == title)?;
    let options = section.fences.iter().find(|f| f.language == "options")?;
    Some(options.body)
}

/// The headings of the second level with their fences.
pub(crate) fn sections(markdown: &str) -> Vec<Section<'_>> {
    let all = fences(markdown);
    let inside = |line: usize| {
        all.iter().any(|fence| {
            let last = fence.line + fence.body.lines().count() + 1;
            (fence.line..=last).contains(&line)
        })
    };
    let mut found: Vec<Section<'_>> = Vec::new();
    for (number, line) in (1..).zip(markdown.lines()) {
        if let Some(title) = line.trim().strip_prefix("## ")
            && !inside(number)
        {
            found.push(Section {
                title: title.trim(),
                line: number,
                fences: Vec::new(),
            });
        }
    }
    for fence in all {
        let section = found.iter_mut().rev().find(|s| s.line < fence.line);
        if let Some(section) = section {
            section.fences.push(fence);
        }
    }
    found
}
