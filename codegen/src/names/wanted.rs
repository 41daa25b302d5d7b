//! The names that are wanted in a scope, and which of them take precedence.
//!
//! Imports `words`.

use super::words::Words;

/// A name that is wanted in a scope.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wanted {
    /// Which name takes precedence in a collision.
    rank: Rank,
    /// Whether the name has characters that are transliterated.
    is_spelled: bool,
    /// The length of the name in the document. A shorter one loses fewer characters: `name`
    /// takes precedence over `@name`.
    length: usize,
    /// The name in the document, or what it is made of.
    text: String,
    pub(super) words: Words,
}

/// Which name takes precedence in a collision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Names that are identifiers already.
    Exact,
    /// Names that are converted to identifiers.
    Converted,
    /// Names that are not in the document.
    Made,
}

impl Wanted {
    /// The wanted name of a type or a variant.
    pub(super) fn camel(text: &str, words: Words) -> Self {
        let is_exact = words.camel() == text;
        Self::new(text, words, is_exact)
    }

    /// The wanted name of anything else.
    pub(super) fn snake(text: &str, words: Words) -> Self {
        let is_exact = words.snake() == text;
        Self::new(text, words, is_exact)
    }

    /// The same, if the name is not in the document.
    pub(super) fn made(self) -> Self {
        Self {
            rank: Rank::Made,
            ..self
        }
    }

    /// The name in the document, if it is there.
    pub(super) fn text(&self) -> Option<&str> {
        (self.rank != Rank::Made).then_some(self.text.as_str())
    }

    fn new(text: &str, words: Words, is_exact: bool) -> Self {
        Self {
            rank: match is_exact {
                true => Rank::Exact,
                false => Rank::Converted,
            },
            is_spelled: !text.is_ascii(),
            length: text.len(),
            text: text.to_owned(),
            words,
        }
    }
}
