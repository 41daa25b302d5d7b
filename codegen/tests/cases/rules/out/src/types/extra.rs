use crate::runtime::{object, rule, text};

/// The schema `Extra`.
///
/// Validated against `maxProperties`: `2`.
///
/// Defined in `#/components/schemas/Extra`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Extra {
    /// The property `a`.
    pub a: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, String>,
}

object::object!(Extra {
    a: optional "a",
} keep additional => |value, at, found| text::rules!(max_length = 3).check(value, at, found),
    also => |value, at, found| rule::check(value, crate::rules::Extra, at, found));
