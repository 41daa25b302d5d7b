use crate::runtime::{object, validate};

/// The schema `Profile`.
///
/// Described at `#/components/schemas/Profile`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Profile {
    /// The field `name`.
    pub name: String,
    /// The field `title`.
    pub title: Option<String>,
    /// The field `age`.
    pub age: Option<i64>,
    /// The field `motto`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub motto: Option<Option<String>>,
}

impl<'de> object::Object<'de> for Profile {
    const NAME: &'static str = "Profile";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut name = None;
        let mut title = None;
        let mut age = None;
        let mut motto = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "name" => name = fields.value()?,
                "title" => title = fields.value()?,
                "age" => age = fields.value()?,
                "motto" => motto = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            name: object::required(name, "name")?,
            title: object::required(title, "title")?,
            age,
            motto,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Profile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Profile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("name", &self.name)?;
        object.field("title", &self.title)?;
        object.optional("age", &self.age)?;
        object.optional("motto", &self.motto)?;
        object.end()
    }
}

impl validate::Validate for Profile {
    fn check(&self, _at: &validate::At<'_>, _found: &mut validate::Violations) {}
}
