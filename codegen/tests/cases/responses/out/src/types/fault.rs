use crate::runtime::json::object;

/// Defined in `#/components/schemas/Fault`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fault {
    pub code: i64,
}

object::object!(Fault {
    code: required "code",
});
