use crate::runtime::json::number_newtype;

/// Defined in `#/components/schemas/Size`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Size(u64);

number_newtype::number_newtype!(Size {
    type = u64,
});
