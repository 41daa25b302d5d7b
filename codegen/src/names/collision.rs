//! Names of the document that become the same identifier.
//!
//! Imports `ident`.

use super::ident::Named;

/// A name whose identifier another name has.
#[derive(Clone, Debug)]
pub(crate) struct Collision {
    /// The name that has the identifier.
    pub(crate) owner: Named<String>,
    /// The name that has another one instead.
    pub(crate) other: Named<String>,
}

impl Collision {
    /// Whether the two names differ in the case of their letters alone.
    pub(super) fn is_of_case(&self) -> bool {
        self.owner.item.to_lowercase() == self.other.item.to_lowercase()
    }
}

/// The names of one schema or operation that collide.
pub(crate) struct Collisions<'a> {
    /// What they are: `names of properties`.
    pub(crate) what: &'static str,
    /// The location of what has them: `#/components/schemas/Pet`.
    pub(crate) origin: &'a str,
    /// At least one.
    pub(crate) all: Vec<&'a Collision>,
}
