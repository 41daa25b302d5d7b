use crate::runtime::json::object;

/// Defined in `#/components/schemas/Folder`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Folder {
    /// Has at least 1 character.
    pub name: String,
    pub folders: Vec<Folder>,
    pub links: Option<std::collections::BTreeMap<String, Folder>>,
}

#[cfg(feature = "build-responses")]
impl Folder {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(folders: impl IntoIterator<Item = Folder>, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            folders: folders.into_iter().collect(),
            links: None,
        }
    }

    pub fn links(mut self, value: std::collections::BTreeMap<String, Folder>) -> Self {
        self.links = Some(value);
        self
    }
}

object::object!(Folder {
    name: required "name" [MinLength(1)],
    folders: required "folders",
    links: optional "links",
});
