use super::Leaves;
use crate::runtime::json::wrapper;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Tree`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tree(pub std::collections::BTreeMap<String, Leaves>);

wrapper::wrapper!(Tree {
    (std::collections::BTreeMap<String, Leaves>) => validate::value,
});
