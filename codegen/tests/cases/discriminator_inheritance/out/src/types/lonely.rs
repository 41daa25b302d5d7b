use crate::runtime::json::object;

/// Defined in `#/components/schemas/Lonely`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Lonely {
    pub kind: Option<String>,
}

object::object!(Lonely {
    kind: optional "kind",
});
