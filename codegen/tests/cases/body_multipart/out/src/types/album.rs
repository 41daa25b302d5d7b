use crate::runtime::{closed_enum, enumeration, limits, object, validate};

/// The schema `Album`.
///
/// Described at `#/components/schemas/Album`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Album {
    /// The field `id`.
    pub id: Option<i64>,
    /// The field `title`.
    pub title: String,
    /// The field `year`.
    pub year: Option<i64>,
    /// The field `kind`.
    pub kind: Option<AlbumKind>,
    /// The field `tags`.
    pub tags: Vec<String>,
    /// The field `place`.
    pub place: Option<AlbumPlace>,
    /// The field `tracks`.
    pub tracks: Option<Vec<AlbumTracksItem>>,
    /// The field `extra`.
    pub extra: Option<serde_json::Value>,
}

impl<'de> object::Object<'de> for Album {
    const NAME: &'static str = "Album";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut year = None;
        let mut kind = None;
        let mut tags = None;
        let mut place = None;
        let mut tracks = None;
        let mut extra = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "id" => id = fields.value()?,
                "title" => title = fields.value()?,
                "year" => year = fields.value()?,
                "kind" => kind = fields.value()?,
                "tags" => tags = fields.value()?,
                "place" => place = fields.value()?,
                "tracks" => tracks = fields.value()?,
                "extra" => extra = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id,
            title: object::required(title, "title")?,
            year,
            kind,
            tags: object::required(tags, "tags")?,
            place,
            tracks,
            extra,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Album {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Album {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("id", &self.id)?;
        object.field("title", &self.title)?;
        object.optional("year", &self.year)?;
        object.optional("kind", &self.kind)?;
        object.field("tags", &self.tags)?;
        object.optional("place", &self.place)?;
        object.optional("tracks", &self.tracks)?;
        object.optional("extra", &self.extra)?;
        object.end()
    }
}

impl validate::Validate for Album {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        if let Some(value) = &self.year {
            let at = at.key("year");
            limits::minimum(*value, 1900, &at, found);
        }
        validate::check(&self.kind, &at.key("kind"), found);
        validate::check(&self.place, &at.key("place"), found);
        validate::check(&self.tracks, &at.key("tracks"), found);
    }
}

/// The schema `Album.kind`.
///
/// Described at `#/components/schemas/Album/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AlbumKind {
    /// `live`
    Live,
    /// `studio`
    Studio,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl AlbumKind {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["live", "studio"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Live => "live",
            Self::Studio => "studio",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "live" => Self::Live,
            "studio" => Self::Studio,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(AlbumKind, Other);
closed_enum::closed_enum!(AlbumKind);

/// The schema `Album.place`.
///
/// Described at `#/components/schemas/Album/properties/place`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AlbumPlace {
    /// The field `city`.
    pub city: Option<String>,
}

impl<'de> object::Object<'de> for AlbumPlace {
    const NAME: &'static str = "AlbumPlace";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "city" => read.city = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for AlbumPlace {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for AlbumPlace {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("city", &self.city)?;
        object.end()
    }
}

impl validate::Validate for AlbumPlace {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

/// The schema `Album.tracks.item`.
///
/// Described at `#/components/schemas/Album/properties/tracks/items`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AlbumTracksItem {
    /// The field `name`.
    pub name: Option<String>,
}

impl<'de> object::Object<'de> for AlbumTracksItem {
    const NAME: &'static str = "AlbumTracksItem";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "name" => read.name = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for AlbumTracksItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for AlbumTracksItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("name", &self.name)?;
        object.end()
    }
}

impl validate::Validate for AlbumTracksItem {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
