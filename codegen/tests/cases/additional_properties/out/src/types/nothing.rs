use crate::runtime::object;

/// The schema `Nothing`.
///
/// Defined in `#/components/schemas/Nothing`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Nothing {}

object::object!(Nothing {} then refuse);
