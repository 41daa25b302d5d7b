use crate::runtime::json::object;

/// Defined in `#/components/schemas/Tree`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub name: Option<String>,
    pub children: Option<Vec<Tree>>,
}

#[cfg(feature = "build-responses")]
impl Tree {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    pub fn children(mut self, value: impl IntoIterator<Item = Tree>) -> Self {
        self.children = Some(value.into_iter().collect());
        self
    }
}

object::object!(Tree {
    name: optional "name",
    children: optional "children",
});
