use super::Company;
use crate::runtime::{object, text, validate};

/// The schema `Person`.
///
/// Described at `#/components/schemas/Person`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Person {
    /// The field `name`.
    pub name: PersonName,
    /// The field `partner`.
    pub partner: Option<Box<Person>>,
    /// The field `employer`.
    pub employer: Option<Company>,
}

impl<'de> object::Object<'de> for Person {
    const NAME: &'static str = "Person";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut name = None;
        let mut partner = None;
        let mut employer = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "name" => name = fields.value()?,
                "partner" => partner = fields.value()?,
                "employer" => employer = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            name: object::required(name, "name")?,
            partner,
            employer,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Person {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Person {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("name", &self.name)?;
        object.optional("partner", &self.partner)?;
        object.optional("employer", &self.employer)?;
        object.end()
    }
}

impl validate::Validate for Person {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.name, &at.key("name"), found);
        validate::check(&self.partner, &at.key("partner"), found);
        validate::check(&self.employer, &at.key("employer"), found);
    }
}

/// The schema `Person.name`.
///
/// Has at least 1 character.
///
/// Described at `#/components/schemas/Person/properties/name`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonName(std::borrow::Cow<'static, str>);

impl PersonName {
    const RULES: text::Rules = text::Rules {
        name: "PersonName",
        complaint: "PersonName has at least 1 character",
        min_length: 1,
        max_length: None,
        pattern: None,
    };
}

text::text_newtype!(PersonName);
