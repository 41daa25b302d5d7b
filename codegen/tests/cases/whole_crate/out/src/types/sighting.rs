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

impl Sighting {
    /// Creates a value with its required properties.
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
    #[must_use]
    pub fn photo(mut self, photo: impl Into<String>) -> Self {
        self.photo = Some(photo.into());
        self.nulls.remove("photo");
        self
    }

    /// Sets [`photo`](Self::photo) to null.
    #[must_use]
    pub fn photo_null(mut self) -> Self {
        self.photo = None;
        self.nulls.insert("photo");
        self
    }

    /// At least 1.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = count.into();
        self
    }

    #[must_use]
    pub fn certainty(mut self, certainty: impl Into<types::Certainty>) -> Self {
        self.certainty = Some(certainty.into());
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Sighting {
    species: required "species",
    seen_at: required "seen_at",
    photo: nullable "photo" [Format(&uri::FORMAT)],
    count: optional "count" [Minimum(Integer(1))],
    certainty: optional "certainty",
} remember nulls);
