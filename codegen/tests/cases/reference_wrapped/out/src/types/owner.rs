use crate::runtime::{object, validate};

/// The schema `Owner`.
///
/// Described at `#/components/schemas/Owner`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Owner {
    /// The field `id`.
    pub id: i64,
}

impl<'de> object::Object<'de> for Owner {
    const NAME: &'static str = "Owner";

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

impl<'de> serde::Deserialize<'de> for Owner {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Owner {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("id", &self.id)?;
        object.end()
    }
}

impl validate::Validate for Owner {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
