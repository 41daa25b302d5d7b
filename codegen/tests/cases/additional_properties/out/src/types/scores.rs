use crate::runtime::{limits, object, validate};

/// The schema `Scores`.
///
/// Described at `#/components/schemas/Scores`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scores {
    /// The field `name`.
    pub name: String,
    /// The field `additional`.
    pub additional: Option<String>,
    /// The fields that the description does not name.
    pub additional_: std::collections::BTreeMap<String, i64>,
}

impl<'de> object::Object<'de> for Scores {
    const NAME: &'static str = "Scores";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut name = None;
        let mut additional = None;
        let mut rest = std::collections::BTreeMap::new();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "name" => name = fields.value()?,
                "additional" => additional = fields.value()?,
                _ => fields.keep(key, &mut rest)?,
            }
        }
        Ok(Self {
            name: object::required(name, "name")?,
            additional,
            additional_: rest,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Scores {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Scores {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("name", &self.name)?;
        object.optional("additional", &self.additional)?;
        object.rest(&self.additional_)?;
        object.end()
    }
}

impl validate::Validate for Scores {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        for (key, value) in &self.additional_ {
            let at = at.key(key);
            limits::minimum(*value, 0, &at, found);
        }
    }
}
