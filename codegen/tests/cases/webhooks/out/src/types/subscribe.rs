use crate::runtime::{object, validate};

/// The schema `subscribe.onChange.payload`.
///
/// Described at
/// `#/paths/~1subscriptions/post/callbacks/onChange/{$request.body#~1url}/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SubscribeOnChangePayload {
    /// The field `what`.
    pub what: Option<String>,
}

impl<'de> object::Object<'de> for SubscribeOnChangePayload {
    const NAME: &'static str = "SubscribeOnChangePayload";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "what" => read.what = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for SubscribeOnChangePayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for SubscribeOnChangePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("what", &self.what)?;
        object.end()
    }
}

impl validate::Validate for SubscribeOnChangePayload {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
