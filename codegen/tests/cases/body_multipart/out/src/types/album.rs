//! [`Album`], and the types inside it.

use crate::runtime::json::{closed_enum, constructor, object, string_enum};
use crate::runtime::validation::{bounds, validate};

/// Defined in `#/components/schemas/Album`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Album {
    /// Only in responses.
    pub id: Option<i64>,
    pub title: String,
    pub year: Option<i64>,
    pub kind: Option<Kind>,
    pub tags: Vec<String>,
    pub place: Option<Place>,
    pub tracks: Option<Vec<TracksItem>>,
    pub extra: Option<serde_json::Value>,
}

object::object!(Album {
    id: optional "id",
    title: required "title",
    year: optional "year" => |value, at, found| bounds::minimum(*value, 1900, at, found),
    kind: optional "kind" => validate::value,
    tags: required "tags",
    place: optional "place" => validate::value,
    tracks: optional "tracks" => validate::value,
    extra: optional "extra",
});
constructor::constructor!(Album {
    title: into String,
    tags: each_into String,
} else [id, year, kind, place, tracks, extra]);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `live`
    Live,
    /// `studio`
    Studio,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Kind {
    Live = "live",
    Studio = "studio",
} other Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    pub city: Option<String>,
}

object::object!(Place {
    city: optional "city",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TracksItem {
    pub name: Option<String>,
}

object::object!(TracksItem {
    name: optional "name",
});
