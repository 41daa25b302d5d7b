//! [`Page`], and the types inside it.

use crate::runtime::json::object;

/// A template, of which each use says what the items are.
///
/// Defined in `#/components/schemas/Page`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub items: Vec<Any>,
    pub links: Option<Links>,
    /// The next page with the same items.
    pub next: Option<Box<Page>>,
}

#[cfg(feature = "build-responses")]
impl Page {
    /// Creates a value with its required properties.
    pub fn new(items: impl IntoIterator<Item = Any>) -> Self {
        Self {
            items: items.into_iter().collect(),
            links: None,
            next: None,
        }
    }

    pub fn links(mut self, value: Links) -> Self {
        self.links = Some(value);
        self
    }

    /// The next page with the same items.
    pub fn next(mut self, value: Page) -> Self {
        self.next = Some(Box::new(value));
        self
    }
}

object::object!(Page {
    items: required "items",
    links: optional "links",
    next: optional "next",
});

/// Anything unless a use says otherwise.
pub type Any = serde_json::Value;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Links {
    pub self_: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Links {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }
}

object::object!(Links {
    self_: optional "self",
});
