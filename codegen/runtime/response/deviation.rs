//! Deviations of a response from the document.

use std::fmt;

use crate::runtime::json::pointer;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::{Violation, Violations};

/// A deviation of a response from the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deviation {
    pub(crate) pointer: String,
    pub(crate) expected: String,
    pub(crate) found: String,
    pub(crate) kind: DeviationKind,
}

/// The deviations that were found while a value was decoded, and the constraints that it violates.
pub(crate) fn with_violations(decoded: &[Deviation], value: &impl Validate) -> Vec<Deviation> {
    let mut violations = Violations::of_response();
    value.validate_at(&Location::Root, &mut violations);
    let mut drift = decoded.to_vec();
    let deviations = of_violations(&violations).into_iter();
    // Violations that were found while decoding are in both lists.
    drift.extend(deviations.filter(|deviation| !decoded.contains(deviation)));
    drift
}

/// A kind of deviation, which determines its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DeviationKind {
    /// The value is not what was expected.
    Mismatch,
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

    /// Returns the object that a property is missing from or unknown in, and its name.
    fn property(&self) -> Option<(&str, String)> {
        match self.kind {
            DeviationKind::MissingProperty | DeviationKind::UnknownProperty => {
                pointer::split_last(&self.pointer)
            }
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
        f.write_str(&self.message())
    }
}

/// Converts violations to deviations.
pub(crate) fn of_violations(violations: &Violations) -> Vec<Deviation> {
    violations.iter().map(of_violation).collect()
}

fn of_violation(violation: &Violation) -> Deviation {
    Deviation {
        pointer: violation.location().to_owned(),
        expected: violation.requirement(),
        found: violation.value().to_owned(),
        kind: if violation.is_missing() {
            DeviationKind::MissingProperty
        } else if violation.is_unknown() {
            DeviationKind::UnknownProperty
        } else {
            DeviationKind::Violation(violation.verb())
        },
    }
}
