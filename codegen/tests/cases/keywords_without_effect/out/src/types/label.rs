use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Label`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Label {
    /// `Some(None)` is null; `None` omits the property.
    pub name: Option<Option<types::Name>>,
    pub count: Option<types::Count>,
}

object::object!(Label {
    name: optional "name",
    count: optional "count",
});
