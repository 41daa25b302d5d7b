//! [`OwnerGroup`], and the types inside it.

use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/OwnerGroup`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnerGroup {
    pub lead: types::Owner,
    /// A template, of which each use says what the items are.
    pub page: Option<GroupPage>,
}

#[cfg(feature = "build-responses")]
impl OwnerGroup {
    /// Creates a value with its required properties.
    pub fn new(lead: types::Owner) -> Self {
        Self { lead, page: None }
    }

    /// A template, of which each use says what the items are.
    pub fn page(mut self, value: GroupPage) -> Self {
        self.page = Some(value);
        self
    }
}

object::object!(OwnerGroup {
    lead: required "lead",
    page: optional "page",
});

/// A template, of which each use says what the items are.
///
/// Defined in `#/components/schemas/Group/properties/page`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupPage {
    pub items: Vec<types::Owner>,
    pub links: Option<crate::types::page::Links>,
    /// The next page with the same items.
    pub next: Option<Box<GroupPage>>,
}

#[cfg(feature = "build-responses")]
impl GroupPage {
    /// Creates a value with its required properties.
    pub fn new(items: impl IntoIterator<Item = types::Owner>) -> Self {
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
    pub fn next(mut self, value: GroupPage) -> Self {
        self.next = Some(Box::new(value));
        self
    }
}

object::object!(GroupPage {
    items: required "items",
    links: optional "links",
    next: optional "next",
});
