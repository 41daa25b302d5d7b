use crate::runtime::json::object;

/// The schema `Nothing`.
///
/// Described at `#/components/schemas/Nothing`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Nothing {}

object::object!(Nothing {} then reject_unknown);
