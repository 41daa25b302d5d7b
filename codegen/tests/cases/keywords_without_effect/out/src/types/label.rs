use crate::runtime::json::object;
use crate::types;

/// The schema `Label`.
///
/// Defined in `#/components/schemas/Label`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Label {
    /// The property `name`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub name: Option<Option<types::Name>>,
    /// The property `count`.
    pub count: Option<types::Count>,
}

object::object!(Label {
    name: optional "name",
    count: optional "count",
});
