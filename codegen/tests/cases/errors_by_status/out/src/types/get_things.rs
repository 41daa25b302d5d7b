use crate::runtime::{object, validate};

/// The schema `getThings.Not Found.error`.
///
/// Described at `#/paths/~1things/get/responses/404/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetThingsNotFoundError {
    /// The field `id`.
    pub id: i64,
}

impl<'de> object::Object<'de> for GetThingsNotFoundError {
    const NAME: &'static str = "GetThingsNotFoundError";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "id" => id = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            id: object::required(id, "id")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for GetThingsNotFoundError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for GetThingsNotFoundError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("id", &self.id)?;
        object.end()
    }
}

impl validate::Validate for GetThingsNotFoundError {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}

/// The schema `getThings.Conflict.error`.
///
/// Described at `#/paths/~1things/get/responses/409/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetThingsConflictError {
    /// The field `other`.
    pub other: Option<String>,
}

impl<'de> object::Object<'de> for GetThingsConflictError {
    const NAME: &'static str = "GetThingsConflictError";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "other" => read.other = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for GetThingsConflictError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for GetThingsConflictError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("other", &self.other)?;
        object.end()
    }
}

impl validate::Validate for GetThingsConflictError {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
