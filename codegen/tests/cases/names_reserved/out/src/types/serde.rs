use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/serde`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Serde {
    pub std: types::Cow,
}

object::object!(Serde {
    std: required "std",
});
