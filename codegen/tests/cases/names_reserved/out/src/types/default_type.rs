use crate::runtime::json::object;

/// Defined in `#/components/schemas/Default`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DefaultType {}

object::object!(DefaultType {} then reject_unknown);
