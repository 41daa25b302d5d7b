use crate::runtime::json::wrapper;
use crate::types;

/// Defined in `#/components/schemas/Tree`.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree(pub std::collections::BTreeMap<String, types::Leaves>);

wrapper::wrapper!(Tree {
    (std::collections::BTreeMap<String, types::Leaves>),
});
