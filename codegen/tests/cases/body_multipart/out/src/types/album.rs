use crate::runtime::{closed_enum, constructor, enumeration, limits, object, validate};

/// The schema `Album`.
///
/// Defined in `#/components/schemas/Album`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Album {
    /// The property `id`.
    ///
    /// Only in responses.
    pub id: Option<i64>,
    /// The property `title`.
    pub title: String,
    /// The property `year`.
    pub year: Option<i64>,
    /// The property `kind`.
    pub kind: Option<AlbumKind>,
    /// The property `tags`.
    pub tags: Vec<String>,
    /// The property `place`.
    pub place: Option<AlbumPlace>,
    /// The property `tracks`.
    pub tracks: Option<Vec<AlbumTracksItem>>,
    /// The property `extra`.
    pub extra: Option<serde_json::Value>,
}

object::object!(Album {
    id: optional "id",
    title: required "title",
    year: optional "year" => |value, at, found| limits::minimum(*value, 1900, at, found),
    kind: optional "kind" => validate::check,
    tags: required "tags",
    place: optional "place" => validate::check,
    tracks: optional "tracks" => validate::check,
    extra: optional "extra",
});
constructor::constructor!(Album {
    title: into String,
    tags: each_into String,
} else [id, year, kind, place, tracks, extra]);

/// The schema `Album.kind`.
///
/// Defined in `#/components/schemas/Album/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AlbumKind {
    /// `live`
    Live,
    /// `studio`
    Studio,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(AlbumKind {
    Live = "live",
    Studio = "studio",
} other Other);

/// The schema `Album.place`.
///
/// Defined in `#/components/schemas/Album/properties/place`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AlbumPlace {
    /// The property `city`.
    pub city: Option<String>,
}

object::object!(AlbumPlace {
    city: optional "city",
});

/// The schema `Album.tracks.item`.
///
/// Defined in `#/components/schemas/Album/properties/tracks/items`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AlbumTracksItem {
    /// The property `name`.
    pub name: Option<String>,
}

object::object!(AlbumTracksItem {
    name: optional "name",
});
