use crate::runtime::object;

/// The schema `getThings.where`.
///
/// Described at
/// `#/paths/~1things/get/requestBody/content/application~1x-www-form-urlencoded/schema/properties/where`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetThingsWhere {
    /// The field `x`.
    pub x: Option<i64>,
}

object::object!(GetThingsWhere {
    x: optional "x",
});
