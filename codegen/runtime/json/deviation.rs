//! A deviation of a value from the document.

use std::fmt;

use crate::runtime::json::mismatch::{Mismatch, MismatchKind};
use crate::runtime::json::pointer;

/// A deviation of a response from the document.
#[derive(Clone, PartialEq, Eq)]
pub struct Deviation(Box<Parts>);

#[derive(Clone, PartialEq, Eq)]
struct Parts {
    pointer: String,
    expected: String,
    found: String,
    kind: DeviationKind,
    omitted: Option<String>,
    raw: String,
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
    /// Creates a deviation of the value at a pointer.
    pub(crate) fn new(
        pointer: impl Into<String>,
        kind: DeviationKind,
        expected: impl Into<String>,
        found: impl Into<String>,
    ) -> Self {
        Self(Box::new(Parts {
            pointer: pointer.into(),
            expected: expected.into(),
            found: found.into(),
            kind,
            omitted: None,
            raw: String::new(),
        }))
    }

    /// Creates the deviation of a response as a whole.
    pub(crate) fn of_response(expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self::new("", DeviationKind::Mismatch, expected, found)
    }

    /// Creates the deviation of a mismatch; `pointer` is that of its place.
    pub(crate) fn of_mismatch(mismatch: &Mismatch, pointer: String) -> Self {
        let kind = match mismatch.kind() {
            MismatchKind::DuplicateProperty => DeviationKind::DuplicateProperty,
            MismatchKind::MissingProperty => DeviationKind::MissingProperty,
            MismatchKind::UnknownProperty => DeviationKind::UnknownProperty,
            MismatchKind::Format | MismatchKind::Null | MismatchKind::Type => {
                DeviationKind::Mismatch
            }
        };
        Self::new(pointer, kind, mismatch.expected(), mismatch.found())
    }

    /// Returns the same deviation with the text of the value, and the pointer of the one that is
    /// omitted because of it.
    pub(crate) fn with_value(mut self, omitted: Option<String>, raw: String) -> Self {
        (self.0.omitted, self.0.raw) = (omitted, raw);
        self
    }

    /// Returns the same deviation, of a value that is inside of another one at this pointer.
    #[allow(dead_code, reason = "a crate may have no sequences")]
    pub(crate) fn within(mut self, pointer: &str) -> Self {
        self.0.pointer.insert_str(0, pointer);
        if let Some(omitted) = &mut self.0.omitted {
            omitted.insert_str(0, pointer);
        }
        self
    }

    /// Returns the location in the body, as a JSON pointer (RFC 6901); empty for the body as a
    /// whole, and for the status code.
    pub fn pointer(&self) -> &str {
        &self.0.pointer
    }

    /// Returns what the document requires.
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// Returns what was found, truncated.
    pub fn found(&self) -> &str {
        &self.0.found
    }

    /// Returns the location of the value that the decoded body lacks because of this deviation: the
    /// value at [`pointer`](Self::pointer), or one that cannot do without it, such as the item that
    /// it is in. Returns `None` if nothing is lacking.
    pub fn omitted(&self) -> Option<&str> {
        self.0.omitted.as_deref()
    }

    /// Returns the JSON text of the value that is [omitted](Self::omitted), or else of the value at
    /// [`pointer`](Self::pointer), truncated to 1 KiB. It is empty for a violated constraint, if a
    /// property is missing, and if the body has secrets (`format: password`).
    pub fn raw(&self) -> &str {
        &self.0.raw
    }

    /// Returns the object that a property is missing from, unknown or duplicate in, and its name.
    fn property(&self) -> Option<(&str, String)> {
        match self.0.kind {
            DeviationKind::DuplicateProperty
            | DeviationKind::MissingProperty
            | DeviationKind::UnknownProperty => pointer::split_last(&self.0.pointer),
            DeviationKind::Mismatch | DeviationKind::Violation(_) => None,
        }
    }

    /// Returns the pointer that comes before the message.
    pub(crate) fn place(&self) -> &str {
        self.property()
            .map_or(&*self.0.pointer, |(parent, _)| parent)
    }

    /// Returns what is wrong, without the location.
    pub fn message(&self) -> String {
        let (expected, found) = (&self.0.expected, &self.0.found);
        match (self.0.kind, self.property()) {
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
            Some(omitted) if omitted != self.0.pointer => write!(f, "; {omitted} is omitted"),
            _ => Ok(()),
        }
    }
}

/// Writes everything but the raw text, which may contain secrets.
impl fmt::Debug for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deviation")
            .field("pointer", &self.0.pointer)
            .field("expected", &self.0.expected)
            .field("found", &self.0.found)
            .field("omitted", &self.0.omitted)
            .finish_non_exhaustive()
    }
}
