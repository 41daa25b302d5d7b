use crate::runtime::json::object;
use crate::types;

/// Pets.
///
/// Defined in `#/components/schemas/PetPage`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PetPage {
    pub items: Vec<types::Pet>,
    pub links: Option<crate::types::page::Links>,
    /// The next page with the same items.
    pub next: Option<Box<PetPage>>,
}

#[cfg(feature = "build-responses")]
impl PetPage {
    /// Creates a value with its required properties.
    pub fn new(items: impl IntoIterator<Item = impl Into<types::Pet>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            links: None,
            next: None,
        }
    }

    pub fn links(mut self, value: crate::types::page::Links) -> Self {
        self.links = Some(value);
        self
    }

    /// The next page with the same items.
    pub fn next(mut self, value: PetPage) -> Self {
        self.next = Some(Box::new(value));
        self
    }
}

object::object!(PetPage {
    items: required "items",
    links: optional "links",
    next: optional "next",
});
