//! A deviation of a value from the document.

use std::fmt;

use crate::runtime::json::mismatch::{Mismatch, MismatchKind};
use crate::runtime::json::pointer;

/// A deviation of a response from the document.
#[derive(Clone, PartialEq, Eq)]
pub struct Deviation {
    pub(crate) pointer: String,
    pub(crate) expected: String,
    pub(crate) found: String,
    pub(crate) kind: DeviationKind,
    pub(crate) omitted: Option<String>,
    pub(crate) raw: String,
}

/// A kind of deviation, which determines its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DeviationKind {
    /// The value is not what was expected.
    Mismatch,
    /// A property has the name of an earlier one.
    DuplicateProperty,
    /// A required property is missing.
    MissingProperty,
    /// An unknown property was found.
    UnknownProperty,
    /// A constraint is violated; with the verb in front of what was found.
    Violation(&'static str),
}

impl Deviation {
    /// Creates the deviation of a response as a whole.
    pub(crate) fn of_response(expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self {
            pointer: String::new(),
            expected: expected.into(),
            found: found.into(),
            kind: DeviationKind::Mismatch,
            omitted: None,
            raw: String::new(),
        }
    }

    /// Creates the deviation of a mismatch; `pointer` is that of its place.
    pub(crate) fn of_mismatch(mismatch: &Mismatch, pointer: String) -> Self {
        Self {
            pointer,
            kind: match mismatch.kind() {
                MismatchKind::DuplicateProperty => DeviationKind::DuplicateProperty,
                MismatchKind::MissingProperty => DeviationKind::MissingProperty,
                MismatchKind::UnknownProperty => DeviationKind::UnknownProperty,
                MismatchKind::Format | MismatchKind::Null | MismatchKind::Type => {
                    DeviationKind::Mismatch
                }
            },
            ..Self::of_response(mismatch.expected(), mismatch.found())
        }
    }

    /// Returns the location in the body, as a JSON pointer (RFC 6901); empty for the body as a
    /// whole, and for the status code.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Returns what the document requires.
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// Returns what was found, truncated.
    pub fn found(&self) -> &str {
        &self.found
    }

    /// Returns the location of the value that the decoded body lacks because of this deviation: the
    /// value at [`pointer`](Self::pointer), or one that cannot do without it, such as the item that
    /// it is in. Returns `None` if nothing is lacking.
    pub fn omitted(&self) -> Option<&str> {
        self.omitted.as_deref()
    }

    /// Returns the JSON text of the value that is [omitted](Self::omitted), or else of the value at
    /// [`pointer`](Self::pointer), truncated to 1 KiB. It is empty for a violated constraint, and
    /// if a property is missing.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// Returns the object that a property is missing from, unknown or duplicate in, and its name.
    fn property(&self) -> Option<(&str, String)> {
        match self.kind {
            DeviationKind::DuplicateProperty
            | DeviationKind::MissingProperty
            | DeviationKind::UnknownProperty => pointer::split_last(&self.pointer),
            DeviationKind::Mismatch | DeviationKind::Violation(_) => None,
        }
    }

    /// Returns the pointer that comes before the message.
    pub(crate) fn place(&self) -> &str {
        self.property().map_or(&*self.pointer, |(parent, _)| parent)
    }

    /// Returns what is wrong, without the location.
    pub fn message(&self) -> String {
        let (expected, found) = (&self.expected, &self.found);
        match (self.kind, self.property()) {
            (DeviationKind::DuplicateProperty, Some((_, name))) => {
                format!("duplicate property {name:?}")
            }
            (DeviationKind::MissingProperty, Some((_, name))) => {
                format!("missing required property {name:?}")
            }
            (DeviationKind::UnknownProperty, Some((_, name))) => {
                format!("unknown property {name:?}")
            }
            (DeviationKind::Violation(verb), _) => format!("{expected}, but {verb} {found}"),
            _ => format!("expected {expected}, found {found}"),
        }
    }
}

impl std::error::Error for Deviation {}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.place();
        if !place.is_empty() {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.message())?;
        match self.omitted() {
            Some(omitted) if omitted != self.pointer => write!(f, "; {omitted} is omitted"),
            _ => Ok(()),
        }
    }
}

/// Writes everything but the raw text, which may contain secrets.
impl fmt::Debug for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deviation")
            .field("pointer", &self.pointer)
            .field("expected", &self.expected)
            .field("found", &self.found)
            .field("omitted", &self.omitted)
            .finish_non_exhaustive()
    }
}
