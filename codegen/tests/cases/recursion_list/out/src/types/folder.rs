use crate::runtime::{constructor, object, text, validate};

/// The schema `Folder`.
///
/// Defined in `#/components/schemas/Folder`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Folder {
    /// The property `name`.
    ///
    /// Has at least 1 character.
    pub name: String,
    /// The property `folders`.
    pub folders: Vec<Folder>,
    /// The property `links`.
    pub links: Option<std::collections::BTreeMap<String, Folder>>,
}

object::object!(Folder {
    name: required "name" => |value, at, found| text::rules!(min_length = 1).check(value, at, found),
    folders: required "folders" => validate::check,
    links: optional "links" => validate::check,
});
constructor::constructor!(Folder {
    name: into String,
    folders: each Folder,
} else [links]);
