use crate::runtime::{date_time, object, text, uri, validate};

/// The schema `Formats`.
///
/// Described at `#/components/schemas/Formats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Formats {
    /// The field `at`.
    pub at: date_time::DateTime,
    /// The field `link`.
    pub link: String,
    /// The field `until`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub until: Option<Option<date_time::DateTime>>,
    /// The field `links`.
    pub links: Option<Vec<String>>,
    /// The field `mail`.
    pub mail: Option<String>,
    /// The field `code`.
    pub code: Option<FormatsCode>,
}

impl<'de> object::Object<'de> for Formats {
    const NAME: &'static str = "Formats";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut at = None;
        let mut link = None;
        let mut until = None;
        let mut links = None;
        let mut mail = None;
        let mut code = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "at" => at = fields.value()?,
                "link" => link = fields.value()?,
                "until" => until = fields.value()?,
                "links" => links = fields.value()?,
                "mail" => mail = fields.value()?,
                "code" => code = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            at: object::required(at, "at")?,
            link: object::required(link, "link")?,
            until,
            links,
            mail,
            code,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Formats {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Formats {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("at", &self.at)?;
        object.field("link", &self.link)?;
        object.optional("until", &self.until)?;
        object.optional("links", &self.links)?;
        object.optional("mail", &self.mail)?;
        object.optional("code", &self.code)?;
        object.end()
    }
}

impl validate::Validate for Formats {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        {
            let (value, at) = (&self.link, at.key("link"));
            uri::check(value, &at, found);
        }
        if let Some(value) = &self.links {
            let at = at.key("links");
            for (index, item) in value.iter().enumerate() {
                let at = at.index(index);
                uri::check(item, &at, found);
            }
        }
        validate::check(&self.code, &at.key("code"), found);
    }
}

/// The schema `Formats.code`.
///
/// Has at most 20 characters.
///
/// Format `date-time`, which is not checked.
///
/// Described at `#/components/schemas/Formats/properties/code`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FormatsCode(std::borrow::Cow<'static, str>);

impl FormatsCode {
    const RULES: text::Rules = text::Rules {
        name: "FormatsCode",
        complaint: "FormatsCode has at most 20 characters",
        min_length: 0,
        max_length: Some(20),
        pattern: None,
    };
}

text::text_newtype!(FormatsCode);
