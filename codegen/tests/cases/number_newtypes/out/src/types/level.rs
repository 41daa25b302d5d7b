use crate::runtime::json::number_newtype;

/// Greater than -10. A multiple of 5.
///
/// Defined in `#/components/schemas/Level`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(i8);

number_newtype::number_newtype!(Level {
    type = i8,
    exclusive_minimum = -10,
    multiple_of = 5,
});
