use crate::runtime::json::{constructor, object};
use crate::runtime::validation::{string_constraints, validate};

/// Defined in `#/components/schemas/Folder`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Folder {
    /// Has at least 1 character.
    pub name: String,
    pub folders: Vec<Folder>,
    pub links: Option<std::collections::BTreeMap<String, Folder>>,
}

object::object!(Folder {
    name: required "name" => |value, at, found| {
        string_constraints::string_constraints!(min_length = 1).validate(value, at, found)
    },
    folders: required "folders" => validate::value,
    links: optional "links" => validate::value,
});
constructor::constructor!(Folder {
    name: into String,
    folders: each Folder,
} else [links]);
