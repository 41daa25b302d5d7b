use crate::runtime::json::object;

/// Defined in `#/components/schemas/Filter`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    pub must: Option<Vec<String>>,
}

object::object!(Filter {
    must: optional "must",
});
