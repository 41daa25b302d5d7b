use super::Certainty;
use crate::runtime::{date_time, limits, object, uri, validate};

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
    pub certainty: Option<Certainty>,
}

object::object!(Sighting {
    species: required "species",
    seen_at: required "seen_at",
    photo: nullable "photo" => |value, at, found| uri::FORMAT.check(value, at, found),
    count: optional "count" => |value, at, found| limits::minimum(*value, 1, at, found),
    certainty: optional "certainty" => validate::check,
});
