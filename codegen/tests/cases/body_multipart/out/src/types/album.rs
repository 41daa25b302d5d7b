use crate::runtime::json::{closed_enum, constructor, object, string_enum};
use crate::runtime::validation::{bounds, validate};

/// Defined in `#/components/schemas/Album`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Album {
    /// Only in responses.
    pub id: Option<i64>,
    pub title: String,
    pub year: Option<i64>,
    pub kind: Option<AlbumKind>,
    pub tags: Vec<String>,
    pub place: Option<AlbumPlace>,
    pub tracks: Option<Vec<AlbumTracksItem>>,
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

/// Defined in `#/components/schemas/Album/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AlbumKind {
    /// `live`
    Live,
    /// `studio`
    Studio,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(AlbumKind {
    Live = "live",
    Studio = "studio",
} other Other);

/// Defined in `#/components/schemas/Album/properties/place`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AlbumPlace {
    pub city: Option<String>,
}

object::object!(AlbumPlace {
    city: optional "city",
});

/// Defined in `#/components/schemas/Album/properties/tracks/items`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AlbumTracksItem {
    pub name: Option<String>,
}

object::object!(AlbumTracksItem {
    name: optional "name",
});
