use crate::runtime::format::{date_time, uri};
use crate::runtime::json::{nulls, object};
use crate::types;

/// Defined in `#/components/schemas/Sighting`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Sighting {
    pub species: String,
    pub seen_at: date_time::DateTime,
    /// An absolute URI (RFC 3986).
    pub photo: Option<String>,
    /// At least 1.
    pub count: Option<i64>,
    pub certainty: Option<types::Certainty>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Sighting {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(seen_at: date_time::DateTime, species: impl Into<String>) -> Self {
        Self {
            species: species.into(),
            seen_at,
            photo: None,
            count: None,
            certainty: None,
            nulls: Default::default(),
        }
    }

    /// An absolute URI (RFC 3986).
    pub fn photo(mut self, value: impl Into<String>) -> Self {
        self.photo = self.nulls.present("photo", value.into());
        self
    }

    /// At least 1.
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }

    pub fn certainty(mut self, value: impl Into<types::Certainty>) -> Self {
        self.certainty = Some(value.into());
        self
    }
}

object::object!(Sighting {
    species: required "species",
    seen_at: required "seen_at",
    photo: nullable by photo_null "photo" [Format(&uri::FORMAT)],
    count: optional "count" [Minimum(Integer(1))],
    certainty: optional "certainty",
} remember nulls of response);
