use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Right`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub next: Option<Box<Right>>,
    pub items: Option<types::Rights>,
}

#[cfg(feature = "build-responses")]
impl Right {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn next(mut self, value: Right) -> Self {
        self.next = Some(Box::new(value));
        self
    }

    pub fn items(mut self, value: types::Rights) -> Self {
        self.items = Some(value);
        self
    }
}

object::object!(Right {
    next: optional "next",
    items: optional "items",
});
