//! [`Group`], and the types inside it.

use crate::runtime::json::object;

/// A template that leads to another one, which has the same items.
///
/// Defined in `#/components/schemas/Group`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    pub lead: Option<Member>,
    /// A template, of which each use says what the items are.
    pub page: Option<Page>,
}

#[cfg(feature = "build-responses")]
impl Group {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn lead(mut self, value: Member) -> Self {
        self.lead = Some(value);
        self
    }

    /// A template, of which each use says what the items are.
    pub fn page(mut self, value: Page) -> Self {
        self.page = Some(value);
        self
    }
}

object::object!(Group {
    lead: optional "lead",
    page: optional "page",
});

pub type Member = std::collections::BTreeMap<String, serde_json::Value>;

/// A template, of which each use says what the items are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub items: Vec<Member>,
    pub links: Option<crate::types::page::Links>,
    /// The next page with the same items.
    pub next: Option<Box<Page>>,
}

#[cfg(feature = "build-responses")]
impl Page {
    /// Creates a value with its required properties.
    pub fn new(items: impl IntoIterator<Item = Member>) -> Self {
        Self {
            items: items.into_iter().collect(),
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
