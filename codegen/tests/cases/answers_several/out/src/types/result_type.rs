use crate::runtime::{limits, object};

/// The schema `Result`.
///
/// Defined in `#/components/schemas/Result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResultType {
    /// The property `value`.
    pub value: i64,
}

object::object!(ResultType {
    value: required "value" => |value, at, found| limits::maximum(*value, 9, at, found),
});
