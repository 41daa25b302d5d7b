use crate::runtime::json::object;

/// Defined in `#/components/schemas/Other`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Other {
    pub a: Option<String>,
    pub c: Option<String>,
}

object::object!(Other {
    a: optional "a",
    c: optional "c",
});
