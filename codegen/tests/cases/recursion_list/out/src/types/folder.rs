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

object::object!(Folder {
    name: required "name" => validate::check,
    folders: required "folders" => validate::check,
    links: optional "links" => validate::check,
});

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
