//! Prose of a description as documentation.
//!
//! What was meant as Markdown or as HTML is written in one manner that does no harm: code is
//! never run, links lead to the web or nowhere, images are not loaded, and tags that nobody
//! knows are shown.

use proc_macro2::TokenStream;
use quote::quote;

mod blocks;
mod html;
mod inline;
mod notes;
mod prose;

use super::literal::is_hidden;
use crate::ir::{Docs, Link};
use inline::starts_block;

pub(super) use prose::sanitized;

/// What stands for the end of a line within the text of an attribute `doc`, until that is
/// printed. No prose has it, since it would be hidden.
pub(crate) const LINE_END: char = '\u{1}';

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
        let items =
            items.map(|(name, text)| entry(&name, &text.map(sanitized).unwrap_or_default()));
        let items: Vec<_> = items.collect();
        if !items.is_empty() {
            self.own(heading);
            self.0.push(items.join("\n"));
        }
    }

    /// Adds the facts that no code checks, and where this stands in the description.
    pub(super) fn facts(&mut self, docs: &Docs, origin: Option<&str>) {
        self.see_also(docs.see_also.as_ref());
        for note in &docs.notes {
            self.own(notes::sentence(note));
        }
        if let Some(default) = &docs.default {
            self.own(format!("Default: {}", code(default)));
        }
        if let Some(origin) = origin {
            self.own(format!("Described at {}.", code(origin)));
        }
    }

    /// Adds a link to further documentation.
    pub(super) fn see_also(&mut self, link: Option<&Link>) {
        self.prose(link.map(notes::link).as_deref());
    }

    /// The attribute `#[doc]` of an item.
    pub(super) fn outer(&self) -> TokenStream {
        let text = self.text();
        match text.is_empty() {
            true => TokenStream::new(),
            false => quote!(#[doc = #text]),
        }
    }

    /// The attribute `#![doc]` of a file.
    pub(super) fn inner(&self) -> TokenStream {
        let text = self.text();
        match text.is_empty() {
            true => TokenStream::new(),
            false => quote!(#![doc = #text]),
        }
    }

    /// All lines in one: an attribute for each would be much more to read and to print.
    fn text(&self) -> String {
        let mut text = String::new();
        for line in self.0.iter().flat_map(|part| part.lines().chain([""])) {
            let line = line.trim_end();
            if !text.is_empty() {
                text.push(LINE_END);
            }
            if !line.is_empty() {
                text.push(' ');
                text.push_str(line);
            }
        }
        text.truncate(text.trim_end_matches(LINE_END).len());
        text
    }
}

/// An item of a list: a name, and prose about it.
fn entry(name: &str, text: &str) -> String {
    // Behind a link, a colon would make the definition of a reference of it.
    let colon = if name.starts_with('[') { "\\:" } else { ":" };
    let indented = || text.replace('\n', "\n  ");
    let first = text.split([' ', '\n']).next().unwrap_or_default();
    if text.is_empty() {
        format!("- {name}")
    } else if is_paragraph(text) {
        wrapped(&format!("- {name}{colon} {}", text.replace('\n', " ")))
    } else if starts_block(first) {
        format!("- {name}{colon}\n\n  {}", indented())
    } else {
        format!("- {name}{colon} {}", indented())
    }
}

/// So many columns does a line of documentation have, without its mark.
const WIDTH: usize = 88;

/// Breaks lines between words, but not before one that would mean something there; what
/// follows the first line of an item of a list is indented.
fn wrapped(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let indent = if line.starts_with("- ") { "  " } else { "" };
        let mut column = 0;
        for word in line.split(' ') {
            let length = word.chars().count();
            if column > indent.len() && column + 1 + length > WIDTH && !starts_block(word) {
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

/// Whether prose is just one paragraph, whose lines could be broken elsewhere.
fn is_paragraph(text: &str) -> bool {
    let mut words = text
        .lines()
        .map(|line| line.split(' ').next().unwrap_or_default());
    !text.contains(inline::LINE_BREAK) && words.all(|word| !word.is_empty() && !starts_block(word))
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

#[cfg(test)]
mod tests;
