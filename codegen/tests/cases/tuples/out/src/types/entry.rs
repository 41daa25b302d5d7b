use crate::runtime::json::object;

/// Defined in `#/components/schemas/Entry`.
pub type Entry = (String, EntryItem2, Option<i64>);

/// Defined in `#/components/schemas/Entry/prefixItems/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EntryItem2 {
    pub a: Option<String>,
}

object::object!(EntryItem2 {
    a: optional "a",
});
