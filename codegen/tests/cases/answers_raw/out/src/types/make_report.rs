use crate::runtime::{object, validate};

/// The schema `makeReport.response.event`.
///
/// Described at `#/paths/~1report/post/responses/200/content/text~1event-stream/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MakeReportResponseEvent {
    /// The field `bit`.
    pub bit: String,
}

impl<'de> object::Object<'de> for MakeReportResponseEvent {
    const NAME: &'static str = "MakeReportResponseEvent";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut bit = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "bit" => bit = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            bit: object::required(bit, "bit")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for MakeReportResponseEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for MakeReportResponseEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("bit", &self.bit)?;
        object.end()
    }
}

impl validate::Validate for MakeReportResponseEvent {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
