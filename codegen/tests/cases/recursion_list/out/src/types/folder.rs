use crate::runtime::{object, validate};

/// The schema `Folder`.
///
/// Described at `#/components/schemas/Folder`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Folder {
    /// The field `name`.
    pub name: String,
    /// The field `folders`.
    pub folders: Vec<Folder>,
    /// The field `links`.
    pub links: Option<std::collections::BTreeMap<String, Folder>>,
}

object::object!(Folder {
    name: required "name",
    folders: required "folders" => validate::check,
    links: optional "links" => validate::check,
});
