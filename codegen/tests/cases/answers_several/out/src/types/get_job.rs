use crate::runtime::{object, validate};

/// The schema `getJob.Accepted.response`.
///
/// Described at `#/paths/~1job/get/responses/202/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetJobAcceptedResponse {
    /// The field `left`.
    pub left: Option<i64>,
}

impl<'de> object::Object<'de> for GetJobAcceptedResponse {
    const NAME: &'static str = "GetJobAcceptedResponse";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "left" => read.left = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for GetJobAcceptedResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for GetJobAcceptedResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("left", &self.left)?;
        object.end()
    }
}

impl validate::Validate for GetJobAcceptedResponse {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
