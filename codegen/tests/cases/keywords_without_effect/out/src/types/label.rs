use super::Name;
use crate::runtime::json::object;

/// Defined in `#/components/schemas/Label`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Label {
    /// `Some(None)` is null; `None` omits the property.
    pub name: Option<Option<Name>>,
    pub count: Option<i64>,
}

object::object!(Label {
    name: optional "name",
    count: optional "count",
});
