use crate::runtime::{object, validate};

/// The schema `Event`.
///
/// Described at `#/components/schemas/Event`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Event {
    /// The field `payload`.
    pub payload: serde_json::Value,
    /// The field `nothing`.
    pub nothing: serde_json::Value,
    /// Whatever there is to say.
    pub extra: Option<serde_json::Value>,
}

impl<'de> object::Object<'de> for Event {
    const NAME: &'static str = "Event";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut payload = None;
        let mut nothing = None;
        let mut extra = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "payload" => payload = fields.value()?,
                "nothing" => nothing = fields.value()?,
                "extra" => extra = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            payload: object::required(payload, "payload")?,
            nothing: object::required(nothing, "nothing")?,
            extra,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Event {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Event {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("payload", &self.payload)?;
        object.field("nothing", &self.nothing)?;
        object.optional("extra", &self.extra)?;
        object.end()
    }
}

impl validate::Validate for Event {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
