use super::Certainty;
use crate::runtime::{date_time, limits, object, uri, validate};

/// The schema `Sighting`.
///
/// Described at `#/components/schemas/Sighting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sighting {
    /// The field `species`.
    pub species: String,
    /// The field `seen_at`.
    pub seen_at: date_time::DateTime,
    /// The field `photo`.
    pub photo: Option<String>,
    /// The field `count`.
    pub count: Option<i64>,
    /// The field `certainty`.
    pub certainty: Option<Certainty>,
}

impl<'de> object::Object<'de> for Sighting {
    const NAME: &'static str = "Sighting";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut species = None;
        let mut seen_at = None;
        let mut photo = None;
        let mut count = None;
        let mut certainty = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "species" => species = fields.value()?,
                "seen_at" => seen_at = fields.value()?,
                "photo" => photo = fields.value_or_null()?,
                "count" => count = fields.value()?,
                "certainty" => certainty = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            species: object::required(species, "species")?,
            seen_at: object::required(seen_at, "seen_at")?,
            photo,
            count,
            certainty,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Sighting {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Sighting {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("species", &self.species)?;
        object.field("seen_at", &self.seen_at)?;
        object.optional("photo", &self.photo)?;
        object.optional("count", &self.count)?;
        object.optional("certainty", &self.certainty)?;
        object.end()
    }
}

impl validate::Validate for Sighting {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        if let Some(value) = &self.photo {
            let at = at.key("photo");
            uri::check(value, &at, found);
        }
        if let Some(value) = &self.count {
            let at = at.key("count");
            limits::minimum(*value, 1, &at, found);
        }
        validate::check(&self.certainty, &at.key("certainty"), found);
    }
}
