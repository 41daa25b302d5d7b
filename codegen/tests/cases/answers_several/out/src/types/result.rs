use crate::runtime::{limits, object, validate};

/// The schema `Result`.
///
/// Described at `#/components/schemas/Result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResultType {
    /// The field `value`.
    pub value: i64,
}

impl<'de> object::Object<'de> for ResultType {
    const NAME: &'static str = "ResultType";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut value = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "value" => value = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            value: object::required(value, "value")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for ResultType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for ResultType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("value", &self.value)?;
        object.end()
    }
}

impl validate::Validate for ResultType {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        {
            let (value, at) = (&self.value, at.key("value"));
            limits::maximum(*value, 9, &at, found);
        }
    }
}
