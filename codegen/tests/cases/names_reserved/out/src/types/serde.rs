use super::Cow;
use crate::runtime::json::object;

/// Defined in `#/components/schemas/serde`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Serde {
    pub std: Cow,
}

object::object!(Serde {
    std: required "std",
});
