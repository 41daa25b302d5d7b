use crate::runtime::object;

/// The schema `Entry`.
///
/// Defined in `#/components/schemas/Entry`.
pub type Entry = (String, EntryItem2, Option<i64>);

/// The schema `Entry.item.2`.
///
/// Defined in `#/components/schemas/Entry/prefixItems/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EntryItem2 {
    /// The property `a`.
    pub a: Option<String>,
}

object::object!(EntryItem2 {
    a: optional "a",
});
