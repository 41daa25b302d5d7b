use super::AnimalOwner;
use crate::runtime::{constructor, limits, object, text, validate};

/// The schema `Both`.
///
/// Defined in `#/components/schemas/Both`.
#[derive(Clone, Debug, PartialEq)]
pub struct Both {
    /// The property `name`.
    ///
    /// Has at most 20 characters.
    pub name: String,
    /// The property `owner`.
    pub owner: Option<AnimalOwner>,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `power`.
    pub power: Option<f64>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, String>,
}

object::object!(Both {
    name: required "name" => |value, at, found| text::rules!(max_length = 20).check(value, at, found),
    owner: optional "owner" => validate::check,
    size: optional "size" => |value, at, found| limits::minimum(*value, 1, at, found),
    power: optional "power" => validate::check,
} keep additional);
constructor::constructor!(Both {
    name: into String,
} else [owner, size, power, additional]);
