//! [`CountedPage`], and the types inside it.

use crate::runtime::json::object;
use crate::types;

/// Pets, and how many there are.
///
/// Defined in `#/components/schemas/CountedPage`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CountedPage {
    pub items: Vec<types::Pet>,
    pub links: Option<crate::types::page::Links>,
    /// The next page with the same items.
    pub next: Option<Page>,
    pub total: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl CountedPage {
    /// Creates a value with its required properties.
    pub fn new(items: impl IntoIterator<Item = impl Into<types::Pet>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            links: None,
            next: None,
            total: None,
        }
    }

    pub fn links(mut self, value: crate::types::page::Links) -> Self {
        self.links = Some(value);
        self
    }

    /// The next page with the same items.
    pub fn next(mut self, value: Page) -> Self {
        self.next = Some(value);
        self
    }

    pub fn total(mut self, value: i64) -> Self {
        self.total = Some(value);
        self
    }
}

object::object!(CountedPage {
    items: required "items",
    links: optional "links",
    next: optional "next",
    total: optional "total",
});

/// A template, of which each use says what the items are.
///
/// Defined in `#/components/schemas/Page`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub items: Vec<types::Pet>,
    pub links: Option<crate::types::page::Links>,
    /// The next page with the same items.
    pub next: Option<Box<Page>>,
}

#[cfg(feature = "build-responses")]
impl Page {
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
