use crate::runtime::json::object;

/// Defined in `#/components/schemas/Nothing`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Nothing {}

object::object!(Nothing {} then reject_unknown);
