use crate::runtime::{object, validate};

/// The schema `Größe`.
///
/// Described at `#/components/schemas/Größe`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GrU00f6U00dfE {
    /// The field `naïve`.
    pub na_u00ef_ve: Option<String>,
    /// The field `名前`.
    pub u540d_u524d: Option<String>,
    /// The field `年齢`.
    pub u5e74_u9f62: Option<i64>,
    /// The field `Ж`.
    pub u0416: Option<String>,
    /// The field `ж`.
    pub u0436: Option<String>,
}

impl<'de> object::Object<'de> for GrU00f6U00dfE {
    const NAME: &'static str = "GrU00f6U00dfE";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "naïve" => read.na_u00ef_ve = fields.value()?,
                "名前" => read.u540d_u524d = fields.value()?,
                "年齢" => read.u5e74_u9f62 = fields.value()?,
                "Ж" => read.u0416 = fields.value()?,
                "ж" => read.u0436 = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for GrU00f6U00dfE {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for GrU00f6U00dfE {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("naïve", &self.na_u00ef_ve)?;
        object.optional("名前", &self.u540d_u524d)?;
        object.optional("年齢", &self.u5e74_u9f62)?;
        object.optional("Ж", &self.u0416)?;
        object.optional("ж", &self.u0436)?;
        object.end()
    }
}

impl validate::Validate for GrU00f6U00dfE {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
