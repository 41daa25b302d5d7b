use crate::runtime::json::{constructor, object};
use crate::runtime::validation::bounds;

/// The schema `Scores`.
///
/// Described at `#/components/schemas/Scores`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scores {
    /// The field `name`.
    pub name: String,
    /// The field `additional`.
    pub additional: Option<String>,
    /// The fields that the description does not name.
    pub additional_: std::collections::BTreeMap<String, i64>,
}

object::object!(Scores {
    name: required "name",
    additional: optional "additional",
} keep additional_ => |value, at, found| bounds::minimum(*value, 0, at, found));
constructor::constructor!(Scores {
    name: into String,
} else [additional, additional_]);
