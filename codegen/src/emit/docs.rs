//! Prose of a description as documentation.
//!
//! What was meant as Markdown stays so, as far as it can do no harm: code is never run,
//! links lead to the web or nowhere, HTML is shown instead of interpreted.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal::is_hidden;
use crate::ir::Docs;

/// Documentation that is put together paragraph by paragraph.
#[derive(Default)]
pub(super) struct Doc(Vec<String>);

impl Doc {
    /// Begins with what the description says.
    pub(super) fn of(docs: &Docs) -> Self {
        let mut doc = Self::default();
        if docs.deprecated {
            doc.own("**Deprecated.**");
        }
        let title = docs
            .title
            .as_deref()
            .filter(|title| Some(*title) != docs.description.as_deref());
        doc.prose(title);
        doc.prose(docs.description.as_deref());
        doc
    }

    /// Adds the prose of the description, which may be anything.
    pub(super) fn prose(&mut self, text: Option<&str>) {
        if let Some(text) = text.map(sanitized).filter(|text| !text.trim().is_empty()) {
            self.0.push(text);
        }
    }

    /// Adds a paragraph of the generator's own words.
    pub(super) fn own(&mut self, text: impl AsRef<str>) {
        self.0
            .extend(Some(wrapped(text.as_ref())).filter(|text| !text.is_empty()));
    }

    /// Adds a block of code, which is shown and not run.
    pub(super) fn example(&mut self, code: &str) {
        self.0.push(format!("```ignore\n{code}\n```"));
    }

    /// Adds a paragraph unless there is something already.
    pub(super) fn own_if_empty(&mut self, text: impl FnOnce() -> String) {
        if self.0.is_empty() {
            self.own(text());
        }
    }

    /// Adds a list of names, each with the prose of the description about it.
    pub(super) fn list<'t>(
        &mut self,
        heading: &str,
        items: impl Iterator<Item = (&'t String, Option<&'t String>)>,
    ) {
        let items = items.map(|(name, text)| (code(name), text.map(String::as_str)));
        self.entries(heading, items);
    }

    /// Adds a list of what the generator names in its own words, each with the prose of the
    /// description about it.
    pub(super) fn entries<'t>(
        &mut self,
        heading: &str,
        items: impl Iterator<Item = (String, Option<&'t str>)>,
    ) {
        let items = items.map(|(name, text)| match text.map(sanitized) {
            Some(text) if !text.is_empty() => format!("- {name}: {}", text.replace('\n', "\n  ")),
            _ => format!("- {name}"),
        });
        let items: Vec<_> = items.collect();
        if !items.is_empty() {
            self.own(heading);
            self.0.push(items.join("\n"));
        }
    }

    /// Adds the facts that no code checks, and where this stands in the description.
    pub(super) fn facts(&mut self, docs: &Docs, origin: Option<&str>) {
        for note in &docs.notes {
            self.own(format!("{}.", sanitized(note).trim_end_matches('.')));
        }
        if let Some(default) = &docs.default {
            self.own(format!("Default: {}", code(default)));
        }
        if let Some(origin) = origin {
            self.own(format!("Described at {}.", code(origin)));
        }
    }

    /// The attributes `#[doc]` of an item.
    pub(super) fn outer(&self) -> TokenStream {
        let lines = self.lines();
        quote!(#(#[doc = #lines])*)
    }

    /// The attributes `#![doc]` of a file.
    pub(super) fn inner(&self) -> TokenStream {
        let lines = self.lines();
        quote!(#(#![doc = #lines])*)
    }

    fn lines(&self) -> Vec<String> {
        let text = self.0.join("\n\n");
        let line = |line: &str| match line.trim_end() {
            "" => String::new(),
            line => format!(" {line}"),
        };
        text.lines().map(line).collect()
    }
}

/// So many columns does a line of documentation have, without its mark.
const WIDTH: usize = 88;

/// Breaks lines between words; what follows the first line of an item of a list is indented.
fn wrapped(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let indent = if line.starts_with("- ") { "  " } else { "" };
        let mut column = 0;
        for word in line.split(' ') {
            let length = word.chars().count();
            if column > indent.len() && column + 1 + length > WIDTH {
                out.push('\n');
                out.push_str(indent);
                column = indent.len();
            } else if column > 0 {
                out.push(' ');
                column += 1;
            }
            out.push_str(word);
            column += length;
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out
}

/// A text as code within a line.
pub(super) fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if is_hidden(c) { '\u{fffd}' } else { c })
        .collect();
    // A span of code ends with as many backticks as it begins with.
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    match text.is_empty() {
        true => "(empty)".to_owned(),
        false if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) => {
            format!("{fence} {text} {fence}")
        }
        false => format!("{fence}{text}{fence}"),
    }
}

/// Markdown of a stranger as Markdown that does no harm.
pub(super) fn sanitized(text: &str) -> String {
    let mut out = String::new();
    let mut fence: Option<String> = None;
    for line in text.trim().lines() {
        let line: String = line
            .chars()
            .map(|c| if c == '\t' { ' ' } else { c })
            .filter(|c| !is_hidden(*c))
            .collect();
        match (&fence, fence_of(&line)) {
            // Code of a stranger is shown as text: rustdoc runs what it takes for Rust.
            (None, Some((before, mark))) => {
                out.push_str(&format!("{before}{mark}text"));
                fence = Some(mark);
            }
            (Some(open), Some((before, mark))) if mark.starts_with(open.as_str()) => {
                out.push_str(&format!("{before}{mark}"));
                fence = None;
            }
            (Some(_), _) => out.push_str(&line),
            (None, None) => out.push_str(&prose_line(&line)),
        }
        out.push('\n');
    }
    if let Some(mark) = fence {
        out.push_str(&mark);
    }
    out.trim_end().to_owned()
}

/// The fence that a line begins with, and what stands before it (marks of lists and quotes).
fn fence_of(line: &str) -> Option<(&str, String)> {
    let start = line.find(|c: char| !matches!(c, ' ' | '>' | '-' | '*' | '+'))?;
    let (before, rest) = line.split_at_checked(start)?;
    let first = rest.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = rest.chars().take_while(|c| *c == first).count();
    // A fence of backticks has none behind it; otherwise it is code within a line.
    let rest = rest.get(length..)?;
    (length >= 3 && !(first == '`' && rest.contains('`')))
        .then(|| (before, first.to_string().repeat(length)))
}

fn prose_line(line: &str) -> String {
    // Four spaces make code, which rustdoc would run.
    let text = line.trim_start();
    let indent = (line.len() - text.len()).min(3);
    let mut out = " ".repeat(indent);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '`' => code_span(rest),
            '[' => link(rest),
            'h' => bare_url(rest).filter(|_| !out.ends_with(|c: char| c.is_alphanumeric())),
            '\\' => rest.get(..2).map(|escape| (escape.to_owned(), 2)),
            _ => None,
        };
        let (text, length) = taken.unwrap_or_else(|| match c {
            '[' | ']' | '<' | '>' | '`' | '\\' if !(c == '>' && out.trim().is_empty()) => {
                (format!("\\{c}"), c.len_utf8())
            }
            c => (c.to_string(), c.len_utf8()),
        });
        out.push_str(&text);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// Code within a line, which is left as it is.
fn code_span(text: &str) -> Option<(String, usize)> {
    let length = text.len() - text.trim_start_matches('`').len();
    let mark = text.get(..length)?;
    let end = text.get(length..)?.find(mark)? + 2 * length;
    Some((text.get(..end)?.to_owned(), end))
}

/// A link with its target beside it, if that is on the web.
fn link(text: &str) -> Option<(String, usize)> {
    let middle = text.find("](")?;
    let label = text.get(1..middle)?;
    let target = text.get(middle + 2..)?;
    let end = target.find(')')?;
    let target = target.get(..end)?;
    let url = target.split(' ').next()?;
    if label.contains('[') || !is_web(url) {
        return None;
    }
    let label = prose_line(label);
    Some((format!("[{label}](<{url}>)"), middle + 3 + end))
}

/// A URL in the middle of a text, which becomes a link.
fn bare_url(text: &str) -> Option<(String, usize)> {
    let end = text
        .find(|c: char| {
            c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | ')' | ']' | '(' | '[')
        })
        .unwrap_or(text.len());
    let url = text
        .get(..end)?
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']);
    is_web(url).then(|| (format!("<{url}>"), url.len()))
}

fn is_web(url: &str) -> bool {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty())
        && url
            .chars()
            .all(|c| !c.is_whitespace() && !matches!(c, '<' | '>' | '\\' | '`'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_shown_and_never_run() {
        assert_eq!(
            sanitized("```\nfn main() {}\n```"),
            "```text\nfn main() {}\n```"
        );
        assert_eq!(sanitized("- ~~~rust\n  x"), "- ~~~text\n  x\n~~~");
        assert_eq!(sanitized("a\n\n        let x;"), "a\n\n   let x;");
    }

    #[test]
    fn links_lead_to_the_web_or_nowhere() {
        assert_eq!(
            sanitized("see [this](https://a.b/c)"),
            "see [this](<https://a.b/c>)"
        );
        assert_eq!(
            sanitized("[x](javascript:alert)"),
            r"\[x\](javascript:alert)"
        );
        assert_eq!(sanitized("an [optional] one"), r"an \[optional\] one");
        assert_eq!(sanitized("https://a.b/c, or"), "<https://a.b/c>, or");
    }

    #[test]
    fn html_is_shown() {
        assert_eq!(sanitized("<b>x</b> `<b>`"), r"\<b\>x\</b\> `<b>`");
        assert_eq!(sanitized("> quoted"), "> quoted");
    }

    #[test]
    fn code_in_a_line_can_hold_backticks() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb"), "`a\u{fffd}b`");
    }
}
