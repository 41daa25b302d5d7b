use crate::runtime::json::object;
use crate::runtime::validation::bounds;

/// Defined in `#/components/schemas/Result`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ResultType {
    pub value: i64,
}

object::object!(ResultType {
    value: required "value" => |value, at, found| bounds::maximum(*value, 9, at, found),
});
