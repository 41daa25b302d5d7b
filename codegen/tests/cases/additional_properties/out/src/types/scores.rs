use crate::runtime::{constructor, limits, object};

/// The schema `Scores`.
///
/// Defined in `#/components/schemas/Scores`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scores {
    /// The property `name`.
    pub name: String,
    /// The property `additional`.
    pub additional: Option<String>,
    /// The properties that the document does not declare.
    pub additional_: std::collections::BTreeMap<String, i64>,
}

object::object!(Scores {
    name: required "name",
    additional: optional "additional",
} keep additional_ => |value, at, found| limits::minimum(*value, 0, at, found));
constructor::constructor!(Scores {
    name: into String,
} else [additional, additional_]);
