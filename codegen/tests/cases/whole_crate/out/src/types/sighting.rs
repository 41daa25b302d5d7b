use crate::runtime::format::{date_time, uri};
use crate::runtime::json::object;
use crate::runtime::validation::{bounds, validate};
use crate::types;

/// Defined in `#/components/schemas/Sighting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sighting {
    pub species: String,
    pub seen_at: date_time::DateTime,
    /// An absolute URI (RFC 3986).
    pub photo: Option<String>,
    pub count: Option<i64>,
    pub certainty: Option<types::Certainty>,
}

object::object!(Sighting {
    species: required "species",
    seen_at: required "seen_at",
    photo: nullable "photo" => |value, at, found| uri::FORMAT.validate(value, at, found),
    count: optional "count" => |value, at, found| bounds::minimum(*value, 1, at, found),
    certainty: optional "certainty" => validate::value,
});
