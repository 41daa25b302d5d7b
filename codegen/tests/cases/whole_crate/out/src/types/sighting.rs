use crate::runtime::format::{date_time, uri};
use crate::runtime::json::object;
use crate::runtime::validation::{bounds, validate};
use crate::types;

/// The schema `Sighting`.
///
/// Defined in `#/components/schemas/Sighting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sighting {
    /// The property `species`.
    pub species: String,
    /// The property `seen_at`.
    pub seen_at: date_time::DateTime,
    /// The property `photo`.
    ///
    /// An absolute URI (RFC 3986).
    pub photo: Option<String>,
    /// The property `count`.
    pub count: Option<i64>,
    /// The property `certainty`.
    pub certainty: Option<types::Certainty>,
}

object::object!(Sighting {
    species: required "species",
    seen_at: required "seen_at",
    photo: nullable "photo" => |value, at, found| uri::FORMAT.validate(value, at, found),
    count: optional "count" => |value, at, found| bounds::minimum(*value, 1, at, found),
    certainty: optional "certainty" => validate::value,
});
