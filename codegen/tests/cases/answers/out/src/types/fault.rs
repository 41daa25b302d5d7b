use crate::runtime::{object, validate};

/// The schema `Fault`.
///
/// Described at `#/components/schemas/Fault`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fault {
    /// The field `code`.
    pub code: i64,
}

impl<'de> object::Object<'de> for Fault {
    const NAME: &'static str = "Fault";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut code = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "code" => code = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            code: object::required(code, "code")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Fault {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Fault {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("code", &self.code)?;
        object.end()
    }
}

impl validate::Validate for Fault {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
