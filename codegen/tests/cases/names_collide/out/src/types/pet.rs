use crate::runtime::{object, text, validate};

/// The schema `Pet`.
///
/// Described at `#/components/schemas/Pet`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pet {
    /// The field `tag`.
    pub tag: Option<PetTag5>,
    /// The field `Tag`.
    pub tag_: Option<PetTag4>,
    /// The field `tag_2`.
    pub tag_2: Option<String>,
    /// The field `tag-2`.
    pub tag_2_: Option<String>,
    /// The field `@tag`.
    pub tag_3: Option<String>,
    /// The field `$`.
    pub dollar: Option<String>,
    /// The field `2nd`.
    pub n2nd: Option<String>,
    /// The field `StartTime<`.
    pub start_time_less: Option<String>,
    /// The field `StartTime>`.
    pub start_time_greater: Option<String>,
    /// The field `additional`.
    pub additional: Option<String>,
    /// The fields that the description does not name.
    pub additional_: std::collections::BTreeMap<String, serde_json::Value>,
}

impl<'de> object::Object<'de> for Pet {
    const NAME: &'static str = "Pet";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "tag" => read.tag = fields.value()?,
                "Tag" => read.tag_ = fields.value()?,
                "tag_2" => read.tag_2 = fields.value()?,
                "tag-2" => read.tag_2_ = fields.value()?,
                "@tag" => read.tag_3 = fields.value()?,
                "$" => read.dollar = fields.value()?,
                "2nd" => read.n2nd = fields.value()?,
                "StartTime<" => read.start_time_less = fields.value()?,
                "StartTime>" => read.start_time_greater = fields.value()?,
                "additional" => read.additional = fields.value()?,
                _ => fields.keep(key, &mut read.additional_)?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for Pet {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Pet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("tag", &self.tag)?;
        object.optional("Tag", &self.tag_)?;
        object.optional("tag_2", &self.tag_2)?;
        object.optional("tag-2", &self.tag_2_)?;
        object.optional("@tag", &self.tag_3)?;
        object.optional("$", &self.dollar)?;
        object.optional("2nd", &self.n2nd)?;
        object.optional("StartTime<", &self.start_time_less)?;
        object.optional("StartTime>", &self.start_time_greater)?;
        object.optional("additional", &self.additional)?;
        object.rest(&self.additional_)?;
        object.end()
    }
}

impl validate::Validate for Pet {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.tag, &at.key("tag"), found);
        validate::check(&self.tag_, &at.key("Tag"), found);
    }
}

/// The schema `Pet.tag`.
///
/// Has at most 5 characters.
///
/// Described at `#/components/schemas/Pet/properties/tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag5(std::borrow::Cow<'static, str>);

impl PetTag5 {
    const RULES: text::Rules = text::Rules {
        name: "PetTag5",
        complaint: "PetTag5 has at most 5 characters",
        min_length: 0,
        max_length: Some(5),
        pattern: None,
    };
}

text::text_newtype!(PetTag5);

/// The schema `Pet.Tag`.
///
/// Has at most 6 characters.
///
/// Described at `#/components/schemas/Pet/properties/Tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag4(std::borrow::Cow<'static, str>);

impl PetTag4 {
    const RULES: text::Rules = text::Rules {
        name: "PetTag4",
        complaint: "PetTag4 has at most 6 characters",
        min_length: 0,
        max_length: Some(6),
        pattern: None,
    };
}

text::text_newtype!(PetTag4);
