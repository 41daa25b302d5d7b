use super::{Count, Name};
use crate::runtime::json::object;

/// The schema `Label`.
///
/// Defined in `#/components/schemas/Label`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Label {
    /// The property `name`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub name: Option<Option<Name>>,
    /// The property `count`.
    pub count: Option<Count>,
}

object::object!(Label {
    name: optional "name",
    count: optional "count",
});
