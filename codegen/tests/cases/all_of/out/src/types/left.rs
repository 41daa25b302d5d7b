use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Left`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    pub next: Option<Box<Left>>,
    pub items: Option<types::Lefts>,
}

#[cfg(feature = "build-responses")]
impl Left {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn next(mut self, value: Left) -> Self {
        self.next = Some(Box::new(value));
        self
    }

    pub fn items(mut self, value: types::Lefts) -> Self {
        self.items = Some(value);
        self
    }
}

object::object!(Left {
    next: optional "next",
    items: optional "items",
});
