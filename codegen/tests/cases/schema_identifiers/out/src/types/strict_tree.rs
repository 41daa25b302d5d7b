use crate::runtime::json::object;

/// Defined in `#/components/schemas/StrictTree`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StrictTree {
    pub name: Option<String>,
    pub children: Option<Vec<StrictTree>>,
}

impl StrictTree {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    pub fn children(mut self, value: impl IntoIterator<Item = StrictTree>) -> Self {
        self.children = Some(value.into_iter().collect());
        self
    }
}

object::object!(StrictTree {
    name: optional "name",
    children: optional "children",
} then reject_unknown);
