use crate::runtime::json::object;

/// Defined in `#/components/schemas/CON`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Con {
    pub aux: Option<String>,
}

object::object!(Con {
    aux: optional "aux",
});
