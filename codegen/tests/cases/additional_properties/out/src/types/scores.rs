use crate::runtime::json::{constructor, object};
use crate::runtime::validation::bounds;

/// Defined in `#/components/schemas/Scores`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scores {
    pub name: String,
    pub additional: Option<String>,
    /// The properties that the document does not declare.
    pub additional_: std::collections::BTreeMap<String, i64>,
}

object::object!(Scores {
    name: required "name",
    additional: optional "additional",
} keep additional_ => |value, at, found| bounds::minimum(*value, 0, at, found));
constructor::constructor!(Scores {
    name: into String,
} else [additional, additional_]);
