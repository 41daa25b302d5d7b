use crate::runtime::json::object;

/// Defined in `#/components/schemas/Fish`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fish {
    pub kind: Option<String>,
}

object::object!(Fish {
    kind: optional "kind",
});
