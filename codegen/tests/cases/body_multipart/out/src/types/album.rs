//! [`Album`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};

/// Defined in `#/components/schemas/Album`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Album {
    /// Only in responses.
    pub id: Option<i64>,
    pub title: String,
    /// At least 1900.
    pub year: Option<i64>,
    pub kind: Option<Kind>,
    pub tags: Vec<String>,
    pub place: Option<Place>,
    pub tracks: Option<Vec<TracksItem>>,
    pub extra: Option<serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Album {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(
        tags: impl IntoIterator<Item = impl Into<String>>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            title: title.into(),
            year: None,
            kind: None,
            tags: tags.into_iter().map(Into::into).collect(),
            place: None,
            tracks: None,
            extra: None,
        }
    }

    /// Only in responses.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    /// At least 1900.
    pub fn year(mut self, value: i64) -> Self {
        self.year = Some(value);
        self
    }

    pub fn kind(mut self, value: impl Into<Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    pub fn place(mut self, value: Place) -> Self {
        self.place = Some(value);
        self
    }

    pub fn tracks(mut self, value: impl IntoIterator<Item = TracksItem>) -> Self {
        self.tracks = Some(value.into_iter().collect());
        self
    }

    pub fn extra(mut self, value: serde_json::Value) -> Self {
        self.extra = Some(value);
        self
    }
}

object::object!(Album {
    id: optional "id",
    title: required "title",
    year: optional "year" [Minimum(Integer(1900))],
    kind: optional "kind",
    tags: required "tags",
    place: optional "place",
    tracks: optional "tracks",
    extra: optional "extra",
});

#[derive(Clone)]
#[non_exhaustive]
pub enum Kind {
    Live,
    Studio,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Kind {
    Live = "live",
    Studio = "studio",
} other Other);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    pub city: Option<String>,
}

impl Place {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
}

object::object!(Place {
    city: optional "city",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TracksItem {
    pub name: Option<String>,
}

impl TracksItem {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(TracksItem {
    name: optional "name",
});
