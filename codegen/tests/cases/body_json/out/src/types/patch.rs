use crate::runtime::{object, validate};

/// The schema `Patch.body`.
///
/// Described at
/// `#/components/requestBodies/Patch/content/application~1merge-patch+json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PatchBody {
    /// The field `tag`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub tag: Option<Option<String>>,
}

impl<'de> object::Object<'de> for PatchBody {
    const NAME: &'static str = "PatchBody";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "tag" => read.tag = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for PatchBody {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for PatchBody {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("tag", &self.tag)?;
        object.end()
    }
}

impl validate::Validate for PatchBody {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
