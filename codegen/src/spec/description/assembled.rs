//! An OpenAPI description: its texts, the one tree that they become, and where its parts come from.
//!
//! Imports `diag`, from this layer `document` and `read`, and from this folder `origins` and
//! `source`.

use super::origins::{Origins, Place};
use super::source::{Source, SourceText};
use crate::diag::{self, Diagnostic, Excerpt, JsonPointer};
use crate::spec::document::Node;
use crate::spec::read::{Locator, load};
use std::borrow::Cow;

/// An OpenAPI description ("OpenAPI Description" in OpenAPI 3.1.1): all texts, and the tree that
/// they become.
#[derive(Clone, Debug)]
pub struct Description<'t> {
    /// The texts, beginning with that of the entry document.
    pub(in crate::spec) sources: Vec<SourceText<'t>>,
    /// The tree; null if there is none.
    pub(in crate::spec) root: Node,
    /// Where its parts come from.
    pub(in crate::spec) origins: Origins,
    /// What was found on the way to the tree.
    pub(in crate::spec) found: Vec<Diagnostic>,
}

/// What a crate can be generated from: a [`Description`], or a [`Source`], which is the only
/// document of one.
pub trait AsDescription {
    /// The description.
    fn as_description(&self) -> Cow<'_, Description<'_>>;
}

impl AsDescription for Description<'_> {
    fn as_description(&self) -> Cow<'_, Description<'_>> {
        Cow::Borrowed(self)
    }
}

impl AsDescription for Source<'_> {
    fn as_description(&self) -> Cow<'_, Description<'_>> {
        Cow::Owned(Description::of(self))
    }
}

impl<'t> Description<'t> {
    /// A document as it is.
    pub(super) fn read(source: &Source<'t>) -> Self {
        let (root, found) = match load(source.text) {
            Ok(root) => (root, Vec::new()),
            Err(found) => (Node::Null, found),
        };
        Self {
            sources: vec![source.into()],
            root,
            origins: Origins::default(),
            found,
        }
    }

    /// The tree; after an error in [`found`](Self::found), it lacks parts, or is none.
    pub fn root(&self) -> Option<&Node> {
        Some(&self.root).filter(|root| **root != Node::Null)
    }

    /// The diagnostics that came up on the way to the tree.
    pub fn found(&self) -> &[Diagnostic] {
        &self.found
    }

    /// The texts, beginning with that of the entry document.
    pub fn sources(&self) -> &[SourceText<'t>] {
        &self.sources
    }

    /// Where the parts of the tree come from.
    pub fn origins(&self) -> &Origins {
        &self.origins
    }

    /// The name of the file of the entry document, without folders.
    pub fn name(&self) -> &str {
        let name = self.sources.first().map_or("", |source| &source.name);
        name.rsplit('/').next().unwrap_or_default()
    }

    /// The place that a diagnostic is about.
    pub fn place(&self, diagnostic: &Diagnostic) -> Place {
        match diagnostic.source {
            Some(source) => Place {
                source,
                pointer: diagnostic.pointer.clone(),
            },
            None => self.origins.place(&diagnostic.pointer),
        }
    }

    /// The place that a value comes from, if that is not the same place of the entry document:
    /// `pets.yaml#/Pet`, `pet.yaml`, or `#/definitions/Pet`.
    pub fn stated_elsewhere(&self, here: &JsonPointer) -> Option<String> {
        let Place { source, pointer } = self.origins.place(here);
        if source == 0 {
            return (pointer != *here).then(|| pointer.to_string());
        }
        let other = self.sources.get(source)?;
        Some(match pointer.as_str() {
            "" => other.name.to_string(),
            _ => format!("{}{pointer}", other.name),
        })
    }

    /// The same for a value that also comes from another place than what it is a part of: the
    /// component, or the operation.
    pub fn stated_apart(&self, here: &JsonPointer) -> Option<String> {
        let whole = here.segments().take(3);
        let whole = whole.fold(JsonPointer::default(), |at, segment| at.key(&segment));
        let whole = self.origins.place(&whole);
        let Place { source, pointer } = self.origins.place(here);
        let rest = pointer.as_str().strip_prefix(whole.pointer.as_str());
        let is_part = |rest: &str| rest.is_empty() || rest.starts_with('/');
        let is_inside = source == whole.source && rest.is_some_and(is_part);
        self.stated_elsewhere(here).filter(|_| !is_inside)
    }

    /// The excerpt of a text that a diagnostic is about. `shown` returns the name of a text as the
    /// user knows it.
    pub fn excerpt(&self, diagnostic: &Diagnostic, shown: impl Fn(&str) -> String) -> Excerpt<'_> {
        Locators::of(self).excerpt(diagnostic, shown)
    }

    /// Renders the diagnostics of a run, as [`diag::render_all`] does with each group of them. The
    /// groups share the search for places, which reads a text again.
    pub fn render(&self, groups: &[&[Diagnostic]], shown: impl Fn(&str) -> String) -> String {
        let locators = Locators::of(self);
        let render = |found: &&[Diagnostic]| {
            let found: Vec<_> = found.iter().map(|it| self.in_original_words(it)).collect();
            diag::render_all(&found, |found| locators.excerpt(found, &shown))
        };
        groups.iter().map(render).collect()
    }

    /// The same diagnostic with the pointers in its words as they are in the texts.
    fn in_original_words(&self, diagnostic: &Diagnostic) -> Diagnostic {
        if self.origins.is_identity() || diagnostic.source.is_some() {
            return diagnostic.clone();
        }
        let original = |words: &str| self.with_original_pointers(words);
        Diagnostic {
            message: original(&diagnostic.message),
            help: diagnostic.help.as_deref().map(original),
            ..diagnostic.clone()
        }
    }

    fn with_original_pointers(&self, words: &str) -> String {
        let mut out = String::new();
        let mut parts = words.split("#/");
        out.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let end = part.find(|c: char| c.is_whitespace() || "`'\",;)?".contains(c));
            let (rest, after) = part
                .split_at_checked(end.unwrap_or(part.len()))
                .unwrap_or_default();
            let pointer = JsonPointer::from_escaped(format!("/{rest}"));
            let elsewhere = self.stated_elsewhere(&pointer);
            out.push_str(&elsewhere.unwrap_or_else(|| pointer.to_string()));
            out.push_str(after);
        }
        out
    }
}

/// The locators of all texts, each of which reads its text when it is first needed.
struct Locators<'d> {
    description: &'d Description<'d>,
    each: Vec<Locator<'d>>,
}

impl<'d> Locators<'d> {
    fn of(description: &'d Description<'_>) -> Self {
        let sources = description.sources.iter();
        Self {
            each: sources.map(|source| Locator::new(&source.text)).collect(),
            description,
        }
    }

    fn excerpt(&self, diagnostic: &Diagnostic, shown: impl Fn(&str) -> String) -> Excerpt<'d> {
        let Place { source, pointer } = self.description.place(diagnostic);
        let text = self.description.sources.get(source);
        let locator = self.each.get(source);
        Excerpt {
            name: text.map(|text| shown(&text.name)).unwrap_or_default(),
            text: text.map_or("", |text| &text.text),
            place: locator.map_or(0..0, |it| it.locate(&pointer, diagnostic.target)),
            pointer,
        }
    }
}
