use crate::runtime::object;

/// The schema `Default`.
///
/// Defined in `#/components/schemas/Default`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DefaultType {}

object::object!(DefaultType {} then refuse);
