use crate::runtime::json::object;

/// The schema `Entry`.
///
/// Defined in `#/components/schemas/Entry`.
pub type Entry = (String, EntryItem2, Option<i64>);

/// The schema `Entry.item.2`.
///
/// Defined in `#/components/schemas/Entry/prefixItems/1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntryItem2 {
    pub a: Option<String>,
}

impl EntryItem2 {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

object::object!(EntryItem2 {
    a: optional "a",
});
