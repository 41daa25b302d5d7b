use crate::runtime::{object, text, validate};

/// The schema `Folder`.
///
/// Described at `#/components/schemas/Folder`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Folder {
    /// The field `name`.
    pub name: FolderName,
    /// The field `folders`.
    pub folders: Vec<Folder>,
    /// The field `links`.
    pub links: Option<std::collections::BTreeMap<String, Folder>>,
}

impl<'de> object::Object<'de> for Folder {
    const NAME: &'static str = "Folder";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut name = None;
        let mut folders = None;
        let mut links = None;
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "name" => name = fields.value()?,
                "folders" => folders = fields.value()?,
                "links" => links = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            name: object::required(name, "name")?,
            folders: object::required(folders, "folders")?,
            links,
        })
    }
}

impl<'de> serde::Deserialize<'de> for Folder {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Folder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.field("name", &self.name)?;
        object.field("folders", &self.folders)?;
        object.optional("links", &self.links)?;
        object.end()
    }
}

impl validate::Validate for Folder {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.name, &at.key("name"), found);
        validate::check(&self.folders, &at.key("folders"), found);
        validate::check(&self.links, &at.key("links"), found);
    }
}

/// The schema `Folder.name`.
///
/// Has at least 1 character.
///
/// Described at `#/components/schemas/Folder/properties/name`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FolderName(std::borrow::Cow<'static, str>);

impl FolderName {
    const RULES: text::Rules = text::Rules {
        name: "FolderName",
        complaint: "FolderName has at least 1 character",
        min_length: 1,
        max_length: None,
        pattern: None,
    };
}

text::text_newtype!(FolderName);
