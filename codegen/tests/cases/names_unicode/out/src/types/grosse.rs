use crate::runtime::{object, validate};

/// The schema `Größe`.
///
/// Described at `#/components/schemas/Größe`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Grosse {
    /// The field `naïve`.
    pub naive: Option<String>,
    /// The field `名前`.
    pub ming_qian: Option<String>,
    /// The field `年齢`.
    pub nian_ling: Option<i64>,
    /// The field `Ж`.
    pub zh: Option<String>,
    /// The field `ж`.
    pub zh_: Option<String>,
}

impl<'de> object::Object<'de> for Grosse {
    const NAME: &'static str = "Grosse";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "naïve" => read.naive = fields.value()?,
                "名前" => read.ming_qian = fields.value()?,
                "年齢" => read.nian_ling = fields.value()?,
                "Ж" => read.zh = fields.value()?,
                "ж" => read.zh_ = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for Grosse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Grosse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("naïve", &self.naive)?;
        object.optional("名前", &self.ming_qian)?;
        object.optional("年齢", &self.nian_ling)?;
        object.optional("Ж", &self.zh)?;
        object.optional("ж", &self.zh_)?;
        object.end()
    }
}

impl validate::Validate for Grosse {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
