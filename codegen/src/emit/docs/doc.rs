//! Documentation, put together paragraph by paragraph.
//!
//! Imports `code`, `inline`, `notes`, `prose`, `sentence`, `wrap`, and `ir`.

use std::fmt::Display;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::code::code;
use super::inline::{LINE_BREAK, starts_block};
use super::notes;
use super::prose::sanitized;
use super::sentence::{ends_with_sentence, first_sentence, is_paragraph, is_whole};
use super::wrap::wrapped;
use crate::ir::{Docs, Link};

/// The end of a line within the text of an attribute `doc`, until that is printed. No prose
/// has this character, since it is a hidden one.
pub(crate) const LINE_END: char = '\u{1}';

/// The documentation of an item.
#[derive(Default)]
pub(crate) struct Doc {
    parts: Vec<String>,
    deprecated: bool,
}

impl Doc {
    /// Begins with a paragraph of the generator.
    pub(crate) fn new(text: impl AsRef<str>) -> Self {
        let mut doc = Self::default();
        doc.own(text);
        doc
    }

    /// Begins with the documentation of the document, of the item with this name: a text that only
    /// repeats the name is omitted.
    pub(crate) fn of(docs: &Docs, name: &impl Display) -> Self {
        let mut doc = Self {
            parts: Vec::new(),
            deprecated: docs.deprecated,
        };
        let says_more = |text: &&str| !repeats(text, name);
        let description = docs.description.as_deref().filter(says_more);
        let title = docs.title.as_deref().filter(says_more);
        doc.prose(title.filter(|title| Some(*title) != description));
        doc.prose(description);
        doc
    }

    /// Begins with a text of the generator, followed by the documentation of the document.
    pub(crate) fn entry(text: &str, docs: &Docs, name: &impl Display) -> Self {
        let mut doc = Self::of(docs, name);
        let Some(first) = doc.parts.first_mut() else {
            doc.own(text);
            return doc;
        };
        let (head, rest) = first.split_once("\n\n").unwrap_or((first, ""));
        if is_paragraph(head) {
            let head = wrapped(&format!("{text}: {}", head.replace('\n', " ")));
            *first = format!("{head}\n\n{rest}").trim_end().to_owned();
        } else {
            doc.parts.insert(0, text.to_owned());
        }
        doc
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Adds prose of the document, which may be anything.
    pub(crate) fn prose(&mut self, text: Option<&str>) {
        if let Some(text) = text.map(sanitized).filter(|text| !text.trim().is_empty()) {
            self.parts.push(text);
        }
    }

    /// Adds a paragraph of the generator.
    pub(crate) fn own(&mut self, text: impl AsRef<str>) {
        self.parts
            .extend(Some(wrapped(text.as_ref())).filter(|text| !text.is_empty()));
    }

    /// Adds a sentence of the generator, to the last paragraph if that ends with a sentence.
    pub(crate) fn further(&mut self, text: &str) {
        let last = self.parts.last_mut().filter(|_| !text.is_empty());
        match last.filter(|last| ends_with_sentence(last)) {
            Some(last) => *last = wrapped(&format!("{} {text}", last.replace('\n', " "))),
            None => self.own(text),
        }
    }

    /// Adds a block of code, which is compiled as a test, but not run.
    pub(crate) fn example(&mut self, code: &str) {
        self.parts.push(format!("```no_run\n{code}\n```"));
    }

    /// Adds a paragraph if there is none yet.
    pub(crate) fn own_if_empty(&mut self, text: impl FnOnce() -> String) {
        if self.is_empty() {
            self.own(text());
        }
    }

    /// Adds a list of entries named by the generator, each with its description in the document.
    pub(crate) fn entries<'t>(
        &mut self,
        heading: &str,
        items: impl Iterator<Item = (String, Option<&'t str>)>,
    ) {
        let items =
            items.map(|(name, text)| entry(&name, &text.map(sanitized).unwrap_or_default()));
        let items: Vec<_> = items.collect();
        if !items.is_empty() {
            self.own(heading);
            self.parts.push(items.join("\n"));
        }
    }

    /// Adds a table, whose cells are paragraphs.
    pub(crate) fn table(&mut self, head: [&str; 3], rows: &[[String; 3]]) {
        if rows.is_empty() {
            return;
        }
        let line = |[a, b, c]: [&str; 3]| format!("| {a} | {b} | {c} |");
        let mut lines = vec![line(head), "|---|---|---|".to_owned()];
        lines.extend(
            rows.iter()
                .map(|row| line(row.each_ref().map(String::as_str))),
        );
        self.parts.push(lines.join("\n"));
    }

    /// Adds what is documented only, and the location in the document.
    pub(crate) fn facts(&mut self, docs: &Docs, origin: Option<&str>) {
        self.see_also(docs.see_also.as_ref());
        for note in &docs.notes {
            self.own(notes::sentence(note));
        }
        if let Some(default) = &docs.default {
            self.own(format!("Default: {}", code(default)));
        }
        if let Some(origin) = origin {
            self.own(format!("Defined in {}.", code(origin)));
        }
    }

    /// Adds a link to further documentation.
    pub(crate) fn see_also(&mut self, link: Option<&Link>) {
        self.prose(link.map(notes::link).as_deref());
    }

    /// The first paragraph, if it is plain prose.
    pub(crate) fn summary(&self) -> Option<Self> {
        let paragraph = self.first_paragraph()?;
        Some(Self {
            parts: vec![paragraph.to_owned()],
            deprecated: false,
        })
    }

    /// The first sentence, if it is plain prose, and these limits.
    pub(crate) fn brief(&self, limits: &str) -> Self {
        let sentence = self.first_paragraph().map(first_sentence).map(wrapped);
        // What has no description may begin with its limits.
        let sentence = sentence.filter(|sentence| *sentence != wrapped(limits));
        let mut brief = Self {
            parts: sentence.into_iter().collect(),
            deprecated: self.deprecated,
        };
        brief.further(limits);
        brief
    }

    /// The first paragraph on one line.
    pub(crate) fn line(&self) -> String {
        let paragraph = self.first_paragraph();
        paragraph.unwrap_or_default().replace('\n', " ")
    }

    fn first_paragraph(&self) -> Option<&str> {
        let paragraph = self.parts.first()?.split("\n\n").next()?;
        let line = paragraph.split(LINE_BREAK).next();
        let paragraph = line.filter(|line| is_whole(line)).unwrap_or(paragraph);
        let is_prose = is_paragraph(paragraph) && !paragraph.starts_with(['|', '`']);
        is_prose.then_some(paragraph)
    }

    /// The attributes of an item: its documentation, and whether it is deprecated.
    pub(crate) fn outer(&self) -> TokenStream {
        let (docs, deprecated) = (self.of_import(), self.deprecated);
        let deprecated = deprecated.then(|| quote!(#[deprecated]));
        quote!(#docs #deprecated)
    }

    /// The attribute `#[doc]` of an import, which cannot be deprecated apart from its item.
    pub(crate) fn of_import(&self) -> TokenStream {
        let text = self.literal();
        text.map(|text| quote!(#[doc = #text])).unwrap_or_default()
    }

    /// The attribute `#![doc]` of a file.
    pub(crate) fn inner(&self) -> TokenStream {
        let text = self.literal();
        text.map(|text| quote!(#![doc = #text])).unwrap_or_default()
    }

    /// The text as a literal, if there is any. It is a raw one, which takes no time to escape
    /// and to read again: docs are half of what a crate consists of.
    fn literal(&self) -> Option<Literal> {
        let text = self.text();
        let longest = text
            .split('"')
            .skip(1)
            .map(|rest| rest.bytes().take_while(|byte| *byte == b'#').count());
        let hashes = "#".repeat(longest.max().map_or(0, |longest| longest + 1));
        let raw = format!("r{hashes}\"{text}\"{hashes}").parse();
        (!text.is_empty()).then(|| raw.unwrap_or_else(|_| Literal::string(&text)))
    }

    /// All lines in one, since an attribute for each takes longer to parse and to print.
    fn text(&self) -> String {
        let mut text = String::new();
        let parts = self.parts.iter().flat_map(|part| {
            // What a heading is for follows it at once, as in the docs of the runtime.
            let is_heading = part.starts_with("# ") && !part.contains('\n');
            part.lines().chain((!is_heading).then_some(""))
        });
        for line in parts {
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

/// Whether a text consists of the same letters and digits as the name of an item.
pub(crate) fn repeats(text: &str, name: &impl Display) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase)
    }
    let name = name.to_string();
    letters(text).eq(letters(name.trim_start_matches("r#")))
}

/// An item of a list: a name and its description.
fn entry(name: &str, text: &str) -> String {
    // A link followed by a colon would be a reference definition.
    let colon = match name.starts_with('[') {
        _ if name.ends_with('.') => "",
        true => "\\:",
        false => ":",
    };
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

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(doc: &Doc) -> String {
        doc.text().replace(LINE_END, "\n")
    }

    #[test]
    fn paragraphs_are_separated_by_blank_lines() {
        let mut doc = Doc::default();
        assert_eq!(text_of(&doc), "");
        assert!(doc.outer().is_empty() && doc.inner().is_empty());
        doc.prose(Some(" \n"));
        doc.prose(None);
        doc.own("");
        doc.own_if_empty(|| "a".to_owned());
        doc.own_if_empty(|| "not this".to_owned());
        doc.prose(Some("b\n\n- c"));
        doc.example("let d;");
        assert_eq!(
            text_of(&doc),
            " a\n\n b\n\n - c\n\n ```no_run\n let d;\n ```"
        );
    }

    #[test]
    fn a_title_is_not_repeated() {
        let docs = |title: &str, deprecated| Docs {
            title: Some(title.to_owned()),
            description: Some("A pet.".to_owned()),
            deprecated,
            ..Docs::default()
        };
        assert_eq!(text_of(&Doc::of(&docs("A pet.", false), &"a")), " A pet.");
        let doc = Doc::of(&docs("Pet", true), &"Dog");
        assert_eq!(text_of(&doc), " Pet\n\n A pet.");
        assert!(doc.outer().to_string().ends_with("# [deprecated]"));
        assert!(
            doc.brief("")
                .outer()
                .to_string()
                .ends_with("# [deprecated]")
        );
        assert!(!doc.of_import().to_string().contains("deprecated"));
    }

    #[test]
    fn a_text_that_repeats_the_name_is_omitted() {
        let docs = Docs {
            title: Some("Pet shop".to_owned()),
            description: Some("pet_shop.".to_owned()),
            ..Docs::default()
        };
        assert_eq!(text_of(&Doc::of(&docs, &"PetShop")), "");
        assert_eq!(text_of(&Doc::entry("`a`", &docs, &"r#pet_shop")), " `a`");
        assert_eq!(text_of(&Doc::of(&docs, &"Pet")), " Pet shop\n\n pet_shop.");
    }

    #[test]
    fn the_summary_is_the_first_paragraph() {
        let summary = |text: &str| {
            let docs = Docs {
                description: Some(text.to_owned()),
                deprecated: true,
                ..Docs::default()
            };
            Doc::of(&docs, &"a").summary().map(|doc| text_of(&doc))
        };
        assert_eq!(summary("The name.\n\nMore.").unwrap(), " The name.");
        assert_eq!(summary("- a\n- b"), None);
        assert_eq!(summary("One.<br>Two.").unwrap(), " One.");
        assert_eq!(summary("**One<br>Two**"), None);
        assert_eq!(summary("    code"), None);
        assert_eq!(summary(""), None);
    }

    #[test]
    fn a_brief_is_the_first_sentence_and_the_limits() {
        let brief = |text: &str, limits: &str| {
            let mut doc = Doc::default();
            doc.prose(Some(text));
            doc.own(limits);
            text_of(&doc.brief(limits))
        };
        let limits = "At most 5.";
        assert_eq!(brief("The name. It is short.", ""), " The name.");
        assert_eq!(brief("The\nname. It is.", limits), " The name. At most 5.");
        assert_eq!(brief("", limits), " At most 5.");
    }

    #[test]
    fn facts_come_last() {
        let docs = Docs {
            default: Some("1".to_owned()),
            see_also: Some(Link {
                url: "https://a.b".to_owned(),
                text: None,
            }),
            ..Docs::default()
        };
        let mut doc = Doc::default();
        doc.facts(&docs, Some("#/a"));
        let text =
            " See also [the documentation](<https://a.b>).\n\n Default: `1`\n\n Defined in `#/a`.";
        assert_eq!(text_of(&doc), text);
    }

    #[test]
    fn entries_hold_any_prose() {
        assert_eq!(entry("`a`", ""), "- `a`");
        assert_eq!(entry("`a`", "one\ntwo"), "- `a`: one two");
        assert_eq!(entry("`a`: b.", "one"), "- `a`: b. one");
        assert_eq!(entry("`a`", "- b\n- c"), "- `a`:\n\n  - b\n  - c");
        assert_eq!(entry("`a`", "one\n\n- b"), "- `a`: one\n  \n  - b");
        assert_eq!(
            entry("[`a`]", "[b](<https://c.d>)"),
            r"- [`a`]\: [b](<https://c.d>)"
        );
    }
}
