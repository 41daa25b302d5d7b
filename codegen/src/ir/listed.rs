//! Values that a schema lists, with what the document calls them.
//!
//! Imports `docs`.

use serde::{Serialize, Serializer};

use super::docs::Docs;

/// One of the values of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<T> {
    /// The value.
    pub value: T,
    /// The name that the document gives it; without one, it is named after itself.
    pub name: Option<String>,
    /// Its documentation.
    pub docs: Docs,
}

impl<T> Listed<T> {
    /// A value without a name and docs.
    pub fn new(value: T) -> Self {
        let (name, docs) = (None, Docs::NONE);
        Self { value, name, docs }
    }
}

impl<T: Serialize> Serialize for Listed<T> {
    /// Serializes a value that the document says nothing about as the value alone.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct All<'a, T> {
            value: &'a T,
            name: &'a Option<String>,
            docs: &'a Docs,
        }
        let Self { value, name, docs } = self;
        match name.is_none() && *docs == Docs::NONE {
            true => value.serialize(serializer),
            false => All { value, name, docs }.serialize(serializer),
        }
    }
}
