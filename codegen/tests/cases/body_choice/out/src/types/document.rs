use crate::runtime::{limits, object, validate};

/// The schema `Document`.
///
/// Described at `#/components/schemas/Document`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Document {
    /// The field `url`.
    pub url: String,
    /// The field `pages`.
    pub pages: Option<i64>,
}

impl<'de> object::Object<'de> for Document {
    const NAME: &'static str = "Document";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut url = None;
        let mut pages = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "url" => url = fields.value()?,
                "pages" => pages = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            url: object::required(url, "url")?,
            pages,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Document {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Document {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("url", &self.url)?;
        object.optional("pages", &self.pages)?;
        object.end()
    }
}

impl validate::Validate for Document {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        if let Some(value) = &self.pages {
            let at = at.key("pages");
            limits::minimum(*value, 1, &at, found);
        }
    }
}
